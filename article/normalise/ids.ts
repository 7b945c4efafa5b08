import { type Descendant, type Editor, Node, type Operation } from 'slate';
import { idPattern, newId } from '../ids';

/** The operation with a new id for each node it would insert under an id the article already has. */
export function withFreshIds(editor: Editor, operation: Operation): Operation {
  if (operation.type !== 'insert_node') return operation;
  const incoming = new Set(idsOf([operation.node as Descendant]));
  if (incoming.size === 0) return operation;
  const taken = new Set(idsOf(editor.children).filter((id) => incoming.has(id)));
  const node = renamed(operation.node as Descendant, taken);
  return node === operation.node ? operation : { ...operation, node };
}

/** The nodes with every id valid and unique; the first holder of an id keeps it. */
export function uniqueIds(nodes: readonly Descendant[]): Descendant[] {
  const taken = new Set<string>();
  return nodes.map((node) => renamed(node, taken));
}

/** The node with a new id wherever `taken` has its id already; adds every id it leaves to `taken`. */
function renamed(node: Descendant, taken: Set<string>): Descendant {
  if (Node.isText(node)) return node;
  let changed = false;
  const children = node.children.map((child: Descendant) => {
    const next = renamed(child, taken);
    if (next !== child) changed = true;
    return next;
  });
  let id: string | undefined;
  if ('id' in node) {
    const holds = typeof node.id === 'string' && idPattern.test(node.id) && !taken.has(node.id);
    id = holds ? node.id : newId();
    taken.add(id);
    if (!holds) changed = true;
  }
  if (!changed) return node;
  return { ...node, ...(id === undefined ? {} : { id }), children } as Descendant;
}

function idsOf(nodes: readonly Descendant[]): string[] {
  return nodes.flatMap((node) =>
    Node.isText(node) ? [] : [...('id' in node ? [node.id] : []), ...idsOf(node.children)],
  );
}
