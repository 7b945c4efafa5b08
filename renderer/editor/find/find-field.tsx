import type { KeyboardEvent, Ref } from 'react';
import { Input, TextField } from 'react-aria-components';

/** A line of the bar: its label is its placeholder, and Enter goes on with it. */
export function FindField({
  ref,
  label,
  value,
  spellCheck,
  onChange,
  onEnter,
}: {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  spellCheck: boolean;
  onChange: (value: string) => void;
  /** @param isBack with Shift held */
  onEnter: (isBack: boolean) => void;
}) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter(event.shiftKey);
  };
  return (
    <TextField className="find-field" aria-label={label} value={value} onChange={onChange}>
      <Input
        {...(ref === undefined ? {} : { ref })}
        placeholder={label}
        spellCheck={spellCheck}
        onKeyDown={press}
      />
    </TextField>
  );
}
