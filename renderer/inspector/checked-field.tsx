import { useState } from 'react';
import type { MetadataField } from '../../article';
import { metadata } from '../../article';
import { Field } from '../ui/field';

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
  const [typed, setTyped] = useState<string>();
  const isRight = (line: string) => metadata.shape[field].safeParse(line).success;
  const isWrong = typed !== undefined && !isRight(typed);
  return (
    <Field
      label={label}
      hint={hint}
      wrong={isWrong ? wrong : undefined}
      isReadOnly={isReadOnly}
      placeholder={placeholder}
      maxLength={maxLength}
      value={isWrong ? typed : value}
      onChange={(line) => {
        setTyped(line);
        if (isRight(line)) onChange(line);
      }}
    />
  );
}
