import { createEditor, type Descendant, Editor, type Element, Node, type Path, type Text } from 'slate';
import '../slate-types';
import { newId } from '../ids';
import type { Part } from '../parts';
import { uniqueIds, withFreshIds } from './ids';
import { normaliseNode } from './node';

/**
 * Gives a Slate editor the shapes of the parts: one engine for typing, pasting, importing and reading.
 * It moves words, never drops them; it is idempotent; a missing or repeated id becomes a new one.
 */
export function withParts<E extends Editor>(editor: E): E {
  const { apply, getDirtyPaths, normalizeNode } = editor;
  editor.isVoid = (element) => element.type === 'unrecognised';
  editor.getSplitProperties = splitProperties;
  editor.normalizeNode = (entry, options) => {
    if (normaliseNode(editor, entry)) return;
    normalizeNode(entry, {
      ...options,
      fallbackElement: () => ({ type: 'paragraph', id: newId(), children: [] }),
    });
  };
  editor.getDirtyPaths = (operation) => {
    // Typing changes no shape above the part that holds the words: the walk over all parts is spared.
    if (operation.type === 'insert_text' || operation.type === 'remove_text') {
      return [operation.path.slice(0, -1), operation.path];
    }
    const dirty = getDirtyPaths(operation);
    // A slot of one name has one line in a pull quote and many in a quotation: a change of kind is one of every slot.
    return operation.type === 'set_node' && 'type' in operation.newProperties
      ? [...dirty, ...childPaths(editor, operation.path)]
      : dirty;
  };
  editor.apply = (operation) => apply(withFreshIds(editor, operation));
  return editor;
}

function childPaths(editor: Editor, path: Path): Path[] {
  const node = Node.get(editor, path);
  return Node.isText(node) ? [] : node.children.map((_, at) => [...path, at]);
}

/** The first half of a split keeps its id, the second half is a new part. */
function splitProperties(node: Element | Text): Partial<Node> {
  const properties: Partial<Node> = Node.extractProps(node);
  return 'id' in properties ? { ...properties, id: newId() } : properties;
}

/**
 * Parts in their one normal form: what is read from disk, imported or pasted. Takes any tree of known nodes.
 * The argument is not changed; parts already in order come back as the same objects.
 */
export function normalise(nodes: readonly Descendant[]): Part[] {
  const editor = withParts(createEditor());
  editor.children = uniqueIds(nodes);
  Editor.normalize(editor, { force: true });
  // The engine leaves only parts at the root: `article-shape.ts`; the laws prove it over generated trees.
  return editor.children as Part[];
}
