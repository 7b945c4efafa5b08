import { type ClipboardEvent, useState } from 'react';
import { Field } from '../ui/field';

/** Several short words in one line, separated by commas. What is typed stays as typed until another list comes in. */
export function ListField({
  label,
  hint,
  isReadOnly,
  list,
  onChange,
}: {
  label: string;
  hint: string;
  isReadOnly: boolean;
  list: readonly string[];
  onChange: (list: string[]) => void;
}) {
  const [typed, setTyped] = useState(list.join(', '));
  // The list may change from outside (a version restored): then, and only then, the line is written anew.
  const shown = sameList(listOf(typed), list) ? typed : list.join(', ');
  return (
    <Field
      label={label}
      hint={hint}
      isReadOnly={isReadOnly}
      maxLength={20_000}
      value={shown}
      onPaste={pasteLines}
      onChange={(line) => {
        setTyped(line);
        const next = listOf(line);
        if (!sameList(next, list)) onChange(next);
      }}
    />
  );
}

/** Names that stand one below the other where they were copied would be one long name: a field of one line joins lines. */
function pasteLines(event: ClipboardEvent<HTMLInputElement>) {
  const lines = event.clipboardData
    .getData('text/plain')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[ \t]+|[ \t,]+$/g, ''))
    .filter((line) => line !== '');
  if (lines.length < 2) return;
  event.preventDefault();
  // As if typed, so that undo takes it back.
  document.execCommand('insertText', false, lines.join(', '));
}

/** At most 100 words of at most 1,000 characters, as metadata allows; each once, where it stands first. */
function listOf(line: string): string[] {
  const words = line.split(',').map((word) => word.trim().slice(0, 1000));
  return [...new Set(words)].filter((word) => word !== '').slice(0, 100);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
