import { type Editor, Transforms } from 'slate';
import { partAt } from '../lines';

/** Bulleted to numbered and back, for the list the caret stands in; false outside a list. */
export function toggleListStyle(editor: Editor): boolean {
  if (!editor.selection) return false;
  const [part, path] = partAt(editor, editor.selection.anchor.path);
  if (part.type !== 'list') return false;
  Transforms.setNodes(editor, { style: part.style === 'bulleted' ? 'numbered' : 'bulleted' }, { at: path });
  return true;
}
