import { type Editor, Path, Range, Transforms } from 'slate';
import { setLink } from '../commands/set-link';
import { lineAt } from '../lines';

/** Nothing but one address; a bare `www.` may as well be meant as words. */
const address = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Makes the selected words of one line a link when the text is an address; another address gives way to it as words do. */
export function linkSelection(editor: Editor, text: string): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection) || !address.test(text.trim())) return false;
  const [[, first], [, last]] = [lineAt(editor, selection.anchor), lineAt(editor, selection.focus)];
  if (!Path.equals(first, last) || address.test(editor.string(selection).trim())) return false;
  if (!setLink(editor, text)) return false;
  // What is typed next goes on behind the link, as behind all that is pasted.
  Transforms.collapse(editor, { edge: 'end' });
  return true;
}
