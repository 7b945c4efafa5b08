import { type Editor, Node, type NodeEntry, Path, Transforms } from 'slate';
import { idPattern, newId } from '../ids';
import { definitionOf, isPart, isPartKind, isSlotName, type PartKind, slotNames } from '../parts';
import { articleShape } from './article-shape';
import { entriesShape } from './entries-shape';
import { slotsShape } from './slots-shape';
import { wordsShape } from './words-shape';

/**
 * Mends one thing about one node, if there is anything to mend. Answers whether it changed the article: Slate
 * then comes back to every node the change touched, so each rule stands alone and sees fresh paths.
 */
export function normaliseNode(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Node.isEditor(node)) return articleShape(editor);
  if (Node.isText(node)) return false;
  if (isPart(node)) {
    return ownProperties(editor, node.type, path) || partShape(editor, node.type, path);
  }
  if (node.type === 'list-entry') return ownId(editor, path) || wordsShape(editor, path, 'one');
  return isSlotName(node.type) && wordsShape(editor, path, linesOfSlot(editor, node.type, path));
}

function partShape(editor: Editor, kind: PartKind, path: Path): boolean {
  const { shape } = definitionOf(kind);
  switch (shape.of) {
    case 'words':
      return wordsShape(editor, path, shape.lines);
    case 'slots':
      return slotsShape(editor, path, slotNames(kind), shape.inner);
    case 'entries':
      return entriesShape(editor, path);
    case 'nothing':
      return emptyShape(editor, path);
  }
}

/** A part without words of its own holds one empty leaf, as Slate asks of every node. */
function emptyShape(editor: Editor, path: Path): boolean {
  const { children } = Node.get(editor, path) as { children: Node[] };
  if (children.length <= 1) return false;
  Transforms.removeNodes(editor, { at: [...path, children.length - 1], voids: true });
  return true;
}

function ownProperties(editor: Editor, kind: PartKind, path: Path): boolean {
  if (ownId(editor, path)) return true;
  const node = Node.get(editor, path);
  const missing = Object.entries(definitionOf(kind).fresh).filter(([name]) => !Object.hasOwn(node, name));
  if (missing.length === 0) return false;
  Transforms.setNodes(editor, Object.fromEntries(missing), { at: path });
  return true;
}

function ownId(editor: Editor, path: Path): boolean {
  const node = Node.get(editor, path);
  if ('id' in node && typeof node.id === 'string' && idPattern.test(node.id)) return false;
  Transforms.setNodes(editor, { id: newId() }, { at: path });
  return true;
}

/** Two parts may name a slot alike (a quotation's and a pull quote's `quote`): the parent decides. */
function linesOfSlot(editor: Editor, name: string, path: Path): 'one' | 'many' {
  const parent = Node.get(editor, Path.parent(path));
  if (!('type' in parent) || !isPartKind(parent.type)) return 'many';
  const { shape } = definitionOf(parent.type);
  return (shape.of === 'slots' && shape.slots[name]?.lines) || 'many';
}
