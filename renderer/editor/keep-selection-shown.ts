import { type Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';

const name = 'marbre-selection';

/** Shows what is selected in the text while the focus is in a field about it; answers how to stop. */
export function keepSelectionShown(editor: Editor): () => void {
  const { selection } = editor;
  // A simulated page knows no highlights.
  if (!selection || Range.isCollapsed(selection) || !('highlights' in CSS)) return () => {};
  const range = ReactEditor.resolveDOMRange(editor, selection);
  if (range) CSS.highlights.set(name, new Highlight(range));
  return () => CSS.highlights.delete(name);
}
