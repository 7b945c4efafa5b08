import { Editor, Node, Transforms } from 'slate';

/**
 * Puts the caret before the first word of the part of the id, or behind what stands in that slot of it. Answers false where there
 * is none.
 */
export function goToPart(editor: Editor, id: string, slot?: string): boolean {
  for (const [node, path] of Node.elements(editor)) {
    if (!('id' in node) || node.id !== id) continue;
    const at = node.children.findIndex((child) => 'type' in child && child.type === slot);
    Transforms.select(editor, at < 0 ? Editor.start(editor, path) : Editor.end(editor, [...path, at]));
    return true;
  }
  return false;
}
