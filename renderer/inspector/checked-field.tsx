import type { MetadataField } from '../../article';
import { metadata } from '../../article';
import { Field } from '../ui/field';
import { useDraft } from './drafts';

/** A line that must have a form. A wrong one stays in the field with what is wrong, and out of the article. */
export function CheckedField({
  field,
  value,
  label,
  hint,
  wrong,
  placeholder = '',
  maxLength,
  isReadOnly,
  onChange,
}: {
  field: Extract<MetadataField, 'slug' | 'publishedAddress'>;
  value: string;
  label: string;
  hint: string;
  /** What is said of a wrong one. */
  wrong: string;
  placeholder?: string | undefined;
  maxLength: number;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useDraft(field);
  return (
    <Field
      label={label}
      hint={hint}
      wrong={typed ? wrong : undefined}
      isReadOnly={isReadOnly}
      placeholder={placeholder}
      maxLength={maxLength}
      value={typed ? typed.line : value}
      onChange={(line) => {
        const isRight = metadata.shape[field].safeParse(line).success;
        setTyped(isRight ? undefined : { line, over: value });
        if (isRight) onChange(line);
      }}
    />
  );
}
