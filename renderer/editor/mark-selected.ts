import { type Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { wholePart } from './commands/delete-selection';

const marked = new WeakMap<Editor, Element>();

/**
 * Shows that a whole figure or the like is selected, by an attribute set on its element past React: the view need
 * not be drawn again, nor any of them asked at each move of the caret.
 */
export function markSelected(editor: Editor): void {
  const { selection } = editor;
  const path = selection && Range.isExpanded(selection) ? wholePart(editor, selection) : undefined;
  if (!path && !marked.has(editor)) return;
  // Once drawn: the part may have come to stand where it is with this very change.
  setTimeout(() => {
    marked.get(editor)?.removeAttribute('data-selected');
    marked.delete(editor);
    const at = path && editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
    const element = at?.startContainer.parentElement?.closest('.part-figure, .part-unrecognised');
    if (!element) return;
    element.setAttribute('data-selected', '');
    marked.set(editor, element);
  });
}
