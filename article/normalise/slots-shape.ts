import { type Editor, Node, Path, Transforms } from 'slate';
import { newId } from '../ids';
import { isPart, type SlotName } from '../parts';
import { holdsWords, isBlank } from './holds-words';

/**
 * A part with slots: every slot in its order, then only parts of the kinds in `inner`. What does not belong
 * becomes a paragraph of the part where it may hold one, else it stands after the part.
 */
export function slotsShape(
  editor: Editor,
  path: Path,
  slots: readonly SlotName[],
  inner: readonly string[],
): boolean {
  const { children } = Node.get(editor, path) as { children: Node[] };
  const text = children.findIndex((child) => Node.isText(child));
  if (text >= 0) {
    const paragraph = { type: 'paragraph' as const, id: newId(), children: [] };
    Transforms.wrapNodes(editor, paragraph, { at: [...path, text], voids: true });
    return true;
  }
  for (const [at, type] of slots.entries()) {
    const found = children.findIndex((child) => 'type' in child && child.type === type);
    if (found === at) continue;
    const to = [...path, at];
    if (found < 0) Transforms.insertNodes(editor, { type, children: [{ text: '' }] }, { at: to });
    else Transforms.moveNodes(editor, { at: [...path, found], to, voids: true });
    return true;
  }
  const stray = children.findIndex(
    (child, at) =>
      at >= slots.length && !(Node.isElement(child) && isPart(child) && inner.includes(child.type)),
  );
  if (stray < 0) return false;
  replaceStray(editor, [...path, stray], inner);
  return true;
}

function replaceStray(editor: Editor, path: Path, inner: readonly string[]): void {
  const node = Node.get(editor, path);
  const isWords = Node.isElement(node) && holdsWords(node);
  if (isWords && isBlank(node)) Transforms.removeNodes(editor, { at: path, voids: true });
  else if (isWords && node.type === 'list-entry' && inner.includes('list')) {
    Transforms.wrapNodes(
      editor,
      { type: 'list', id: newId(), style: 'bulleted', children: [] },
      { at: path },
    );
  } else if (isWords && inner.includes('paragraph')) {
    Transforms.setNodes(editor, { type: 'paragraph', id: 'id' in node ? node.id : newId() }, { at: path });
  } else Transforms.moveNodes(editor, { at: path, to: Path.next(Path.parent(path)), voids: true });
}
