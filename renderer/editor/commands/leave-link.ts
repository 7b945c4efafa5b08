import { Editor, Node, Path, Range } from 'slate';
import type { Leaf } from '../../../article';

/** Letters typed at either border of a link stand outside it: the next insertion is told to carry every mark but the link. */
export function leaveLink(editor: Editor): void {
  const { selection, marks } = editor;
  if (!selection || marks || Range.isExpanded(selection)) return;
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

export function linkAt(editor: Editor, path: Path): Leaf['link'] {
  if (!Node.has(editor, path)) return undefined;
  const node = Node.get(editor, path);
  return Node.isText(node) ? node.link : undefined;
}
