import { type Editor, Node, Path, Transforms } from 'slate';
import { newId } from '../ids';
import { holdsWords } from './holds-words';

/** A list: entries only. Words become entries, an inner list gives up its entries, all else stands after the list. */
export function entriesShape(editor: Editor, path: Path): boolean {
  const { children } = Node.get(editor, path) as { children: Node[] };
  const entry = { type: 'list-entry' as const, id: newId(), children: [] };
  const stray = children.findIndex((child) => !('type' in child && child.type === 'list-entry'));
  if (stray < 0) return false;
  const at = [...path, stray];
  const node = Node.get(editor, at);
  if (Node.isText(node)) Transforms.wrapNodes(editor, entry, { at, voids: true });
  else if (Node.isElement(node) && holdsWords(node)) {
    Transforms.setNodes(editor, { type: 'list-entry', id: 'id' in node ? node.id : newId() }, { at });
  } else if ('type' in node && node.type === 'list') Transforms.unwrapNodes(editor, { at, voids: true });
  else Transforms.moveNodes(editor, { at, to: Path.next(path), voids: true });
  return true;
}
