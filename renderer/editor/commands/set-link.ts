import { Editor, Node, Path, Range, Transforms } from 'slate';
import { safeAddress } from '../../../article';
import { linkAt } from './leave-link';

/**
 * Links the selected words, or the whole link the caret stands in, to the address; at a bare caret it inserts the
 * address as linked words. Answers false, and changes nothing, for an address that may not stand in an article.
 */
export function setLink(editor: Editor, written: string): boolean {
  const link = safeAddress(written);
  if (link === undefined || !editor.selection) return false;
  const at = Range.isExpanded(editor.selection) ? editor.selection : linkRange(editor);
  if (at) Transforms.setNodes(editor, { link }, { at, match: (node) => Node.isText(node), split: true });
  else Transforms.insertNodes(editor, { text: written.trim(), link });
  return true;
}

/** Takes the link off the selected words, or off the whole link the caret stands in; the words stay. */
export function removeLink(editor: Editor): void {
  if (!editor.selection) return;
  const at = Range.isExpanded(editor.selection) ? editor.selection : linkRange(editor);
  if (at) Transforms.unsetNodes(editor, 'link', { at, match: (node) => Node.isText(node), split: true });
}

/** The address at the caret or at the start of the selection; undefined outside a link. */
export function currentLink(editor: Editor): string | undefined {
  if (!editor.selection) return undefined;
  const at = Range.isExpanded(editor.selection) ? Range.start(editor.selection) : linkRange(editor)?.anchor;
  if (!at) return undefined;
  const own = linkAt(editor, at.path);
  const isAtEnd = Editor.isEnd(editor, at, at.path);
  return isAtEnd && Range.isExpanded(editor.selection) ? linkAt(editor, Path.next(at.path)) : own;
}

/** The neighbouring leaves with one address around the caret: one link to the reader's eye. */
function linkRange(editor: Editor): Range | undefined {
  const caret = editor.selection?.anchor;
  if (!caret) return undefined;
  const inside = linkAt(editor, caret.path);
  const path =
    inside === undefined && Editor.isEnd(editor, caret, caret.path) ? Path.next(caret.path) : caret.path;
  const link = linkAt(editor, path);
  if (link === undefined) return undefined;
  let first = path;
  while (Path.hasPrevious(first) && linkAt(editor, Path.previous(first)) === link)
    first = Path.previous(first);
  let last = path;
  while (linkAt(editor, Path.next(last)) === link) last = Path.next(last);
  return { anchor: Editor.start(editor, first), focus: Editor.end(editor, last) };
}
