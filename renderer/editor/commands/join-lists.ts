import { type Editor, Node, Path, Transforms } from 'slate';

/**
 * Makes one of the list at the path and the list right before it, once nothing stands between them any more; a bulleted and a
 * numbered one stay two. The caret stays at its letters; where no two lists meet, nothing happens.
 */
export function joinListsAt(editor: Editor, path: Path): void {
  if (!Path.hasPrevious(path) || !Node.has(editor, path)) return;
  const [before, list] = [Node.get(editor, Path.previous(path)), Node.get(editor, path)];
  if (!('type' in before) || !('type' in list) || before.type !== 'list' || list.type !== 'list') return;
  if (before.style === list.style) Transforms.mergeNodes(editor, { at: path });
}
