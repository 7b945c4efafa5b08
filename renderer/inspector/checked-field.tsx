import { useEffect } from 'react';
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
  /** What is said of a wrong one, by what is wrong with it. */
  wrong: (line: string) => string;
  placeholder?: string | undefined;
  maxLength: number;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}) {
  const [draft, setDraft] = useDraft(field);
  // The article got another value from elsewhere: that is what the field shows.
  const isOver = draft !== undefined && draft.over !== value;
  useEffect(() => {
    if (isOver) setDraft(undefined);
  }, [isOver, setDraft]);
  const typed = isOver ? undefined : draft;
  return (
    <Field
      label={label}
      hint={hint}
      wrong={typed && wrong(typed.line)}
      isReadOnly={isReadOnly}
      placeholder={placeholder}
      maxLength={maxLength}
      value={typed ? typed.line : value}
      onChange={(line) => {
        const isRight = metadata.shape[field].safeParse(line).success;
        setDraft(isRight ? undefined : { line, over: value });
        if (isRight) onChange(line);
      }}
    />
  );
}
