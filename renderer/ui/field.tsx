import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import './field.css';

/** A line of words with its label, a hint under it, and what is wrong with it when something is. */
export function Field({
  label,
  hint,
  wrong,
  lines = 1,
  placeholder,
  ...rest
}: Omit<TextFieldProps, 'children' | 'className'> & {
  label: string;
  hint?: string | undefined;
  /** Says what is wrong; undefined when nothing is. */
  wrong?: string | undefined;
  /** Lines shown; above one it takes line feeds. */
  lines?: number;
  placeholder?: string;
}) {
  return (
    // Told, not enforced: the browser would refuse to submit a form again after a problem.
    <TextField {...rest} validationBehavior="aria" isInvalid={wrong !== undefined} className="field">
      <Label className="field-label">{label}</Label>
      {lines === 1 ? (
        <Input className="field-input" placeholder={placeholder} />
      ) : (
        <TextArea className="field-input" rows={lines} placeholder={placeholder} />
      )}
      {hint !== undefined && wrong === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-wrong">{wrong}</FieldError>
    </TextField>
  );
}
