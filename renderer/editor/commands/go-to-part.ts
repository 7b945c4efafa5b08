import { Editor, Node, Transforms } from 'slate';

/** Puts the caret at the start of the part of the id, or of that slot of it. Answers false where there is none. */
export function goToPart(editor: Editor, id: string, slot?: string): boolean {
  for (const [node, path] of Node.elements(editor)) {
    if (!('id' in node) || node.id !== id) continue;
    const at = node.children.findIndex((child) => 'type' in child && child.type === slot);
    Transforms.select(editor, Editor.start(editor, at < 0 ? path : [...path, at]));
    return true;
  }
  return false;
}
