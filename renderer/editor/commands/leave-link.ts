import { Editor, Node, Path, type Point, Range } from 'slate';
import type { Leaf } from '../../../article';

/** The caret behind letters that were written over others of a link: what is typed on there stands in the link too. */
const staying = new WeakMap<Editor, Range>();

/** Has the letters typed next stand in the link the caret is at the border of, until the caret is moved. */
export function stayInLink(editor: Editor): void {
  if (editor.selection) staying.set(editor, editor.selection);
}

export function staysInLink(editor: Editor): boolean {
  // Every move of the caret makes a selection anew, even one that leads back.
  return editor.selection !== null && staying.get(editor) === editor.selection;
}

/** Letters typed at either border of a link stand outside it: the next insertion is told to carry every mark but the link. */
export function leaveLink(editor: Editor): void {
  const { selection, marks } = editor;
  if (!selection || marks || Range.isExpanded(selection) || staysInLink(editor)) return;
  const { path, offset } = selection.anchor;
  const [leaf] = Editor.leaf(editor, path);
  if (leaf.link === undefined) return;
  const atEnd = offset === leaf.text.length && linkAt(editor, Path.next(path)) !== leaf.link;
  const atStart =
    offset === 0 && (!Path.hasPrevious(path) || linkAt(editor, Path.previous(path)) !== leaf.link);
  if (!atStart && !atEnd) return;
  const { text: _, link: __, ...rest } = leaf;
  editor.marks = rest;
}

/** The links of the letters before and behind the point in its line. */
export function linksBeside(editor: Editor, { path, offset }: Point): Leaf['link'][] {
  const [leaf] = Editor.leaf(editor, path);
  const before = offset > 0 ? leaf.link : Path.hasPrevious(path) && linkAt(editor, Path.previous(path));
  const behind = offset < leaf.text.length ? leaf.link : linkAt(editor, Path.next(path));
  return [before || undefined, behind];
}

export function linkAt(editor: Editor, path: Path): Leaf['link'] {
  if (!Node.has(editor, path)) return undefined;
  const node = Node.get(editor, path);
  return Node.isText(node) ? node.link : undefined;
}
