import { type ClipboardEvent, useState } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation();
  const { maxLength = Number.POSITIVE_INFINITY } = rest;
  const [isCut, setCut] = useState(false);
  const told = wrong ?? (isCut ? t('field.cut', { limit: maxLength }) : undefined);
  return (
    // Told, not enforced: the browser would refuse to submit a form again after a problem.
    <TextField
      {...rest}
      onPaste={(event: ClipboardEvent<HTMLInputElement>) => {
        setCut(lengthWith(event) > maxLength);
        rest.onPaste?.(event);
      }}
      onChange={(value) => {
        if (value.length < maxLength) setCut(false);
        rest.onChange?.(value);
      }}
      validationBehavior="aria"
      isInvalid={told !== undefined}
      className="field"
    >
      <Label className="field-label">{label}</Label>
      {lines === 1 ? (
        <Input className="field-input" placeholder={placeholder} />
      ) : (
        <TextArea className="field-input" rows={lines} placeholder={placeholder} />
      )}
      {hint !== undefined && told === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-wrong">{told}</FieldError>
    </TextField>
  );
}

/** Characters the field would have with all that is pasted; the browser cuts off what is too much, and says nothing. */
function lengthWith({ currentTarget, clipboardData }: ClipboardEvent<HTMLInputElement>): number {
  const { value, selectionStart, selectionEnd } = currentTarget;
  const pasted = clipboardData.getData('text/plain').replace(/\r\n/g, '\n').replace(/\n+$/, '');
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + pasted.length;
}
