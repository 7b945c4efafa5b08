import { type Editor, Node, Path, Transforms } from 'slate';
import { isPart } from '../../../article';
import { isAtHead } from '../lines';

/** Moves the part at the path one place up among its siblings; nothing above it that may give way, nothing happens. */
export function movePartUp(editor: Editor, path: Path): boolean {
  if (!Path.hasPrevious(path) || !maySwap(editor, path, Path.previous(path))) return false;
  Transforms.moveNodes(editor, { at: path, to: Path.previous(path), voids: true });
  return true;
}

/** Moves the part at the path one place down among its siblings. */
export function movePartDown(editor: Editor, path: Path): boolean {
  if (!Node.has(editor, Path.next(path)) || !maySwap(editor, path, Path.next(path))) return false;
  Transforms.moveNodes(editor, { at: path, to: Path.next(path), voids: true });
  return true;
}

/** Kicker and headline keep their place at the head, slots theirs at the start of a sidebar. */
function maySwap(editor: Editor, path: Path, other: Path): boolean {
  const nodes = [Node.get(editor, path), Node.get(editor, other)];
  return nodes.every((node) => isPart(node) && !isAtHead(node));
}
