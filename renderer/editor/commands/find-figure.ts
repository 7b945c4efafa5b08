import { type Editor, Node, type NodeEntry } from 'slate';
import type { PartNamed } from '../../../article';

/** The figure of the id, wherever it stands now; undefined when it has gone meanwhile. */
export function findFigure(editor: Editor, id: string): NodeEntry<PartNamed<'figure'>> | undefined {
  for (const [node, path] of Node.elements(editor))
    if ('type' in node && node.type === 'figure' && node.id === id) return [node, path];
  return undefined;
}
