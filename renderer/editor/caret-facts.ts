import { type Editor, Range } from 'slate';
import { type PartKind, type ToggledMark, toggledMarks } from '../../article';
import { currentLink } from './commands/set-link';
import { marksHeld } from './commands/toggle-mark';
import { isAtHead, partAt } from './lines';

/** What the tools show of the place the caret is in. */
export interface CaretFacts {
  readonly kind: PartKind;
  readonly marks: Readonly<Record<ToggledMark, boolean>>;
  readonly link: string | undefined;
  readonly isNumbered: boolean;
  readonly mayMove: boolean;
  readonly isExpanded: boolean;
}

export function caretFacts(editor: Editor): CaretFacts | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const [part] = partAt(editor, selection.focus.path);
  const held = marksHeld(editor);
  const marks = Object.fromEntries(toggledMarks.map((mark) => [mark, held.has(mark)]));
  return {
    kind: part.type,
    marks: marks as CaretFacts['marks'],
    link: currentLink(editor),
    isNumbered: part.type === 'list' && part.style === 'numbered',
    mayMove: !isAtHead(part),
    isExpanded: Range.isExpanded(selection),
  };
}

/** True when nothing the tools show differs, so that they are not drawn again at each key. */
export function sameFacts(a: CaretFacts | null | undefined, b: CaretFacts | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
