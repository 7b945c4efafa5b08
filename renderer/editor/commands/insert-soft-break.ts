import { type Editor, Range } from 'slate';
import { lineAt, takesLineFeeds } from '../lines';
import { deleteSelection } from './delete-selection';

/** Shift+Enter: a line break inside the part. A part of one line has none, so there the key does nothing. */
export function insertSoftBreak(editor: Editor): void {
  if (!editor.selection || !takesLineFeeds(editor, lineAt(editor, Range.start(editor.selection)))) return;
  if (Range.isExpanded(editor.selection)) deleteSelection(editor, { keepStart: true });
  editor.insertText('\n');
}
