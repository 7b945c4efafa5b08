import { Editor, Transforms } from 'slate';
import { firstCaret } from './first-caret';

/**
 * Does what was typed elsewhere, as if it were typed here now.
 * @param typed letters, a line feed for Enter, U+0008 for Backspace
 */
export function typeInto(editor: Editor, typed: string): void {
  if (!editor.selection) Transforms.select(editor, firstCaret(editor));
  for (const [keys] of typed.matchAll(/[\n\b]|[^\n\b]+/g)) {
    if (keys === '\n') Editor.insertBreak(editor);
    else if (keys === '\b') Editor.deleteBackward(editor);
    else Editor.insertText(editor, keys);
  }
}
