import type { DragEvent } from 'react';
import { type Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { isApple } from './is-apple';

/**
 * Words dragged with Ctrl held, on Apple machines with Option, are copied, as the pointer shows. Slate takes what comes from the
 * article away from where it stood, whatever is held.
 *
 * @returns whether it was such a drop, and is done
 */
export function dropCopy(editor: Editor, event: DragEvent): boolean {
  if (!(isApple ? event.altKey : event.ctrlKey)) return false;
  const range = ReactEditor.findEventRange(editor, event, { suppressThrow: true });
  if (!range) return false;
  event.preventDefault();
  Transforms.select(editor, range);
  editor.insertData(event.dataTransfer);
  return true;
}
