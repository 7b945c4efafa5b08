import { Editor, Range } from 'slate';
import { deleteBackwardAtBorder } from './commands/delete-backward';
import { deleteForwardAtBorder } from './commands/delete-forward';
import { deleteSelection } from './commands/delete-selection';
import { insertBreak } from './commands/insert-break';
import { insertSoftBreak } from './commands/insert-soft-break';
import { leaveLink, stayInLink, staysInLink } from './commands/leave-link';
import { startList } from './commands/start-list';
import { writeOver } from './commands/write-over';

/** Puts our commands where the editor's own keys call for them: breaks, deletions and letters over a selection. */
export function withCommands<E extends Editor>(editor: E): E {
  const { deleteBackward, deleteForward, insertText } = editor;
  editor.insertBreak = () => insertBreak(editor);
  editor.insertSoftBreak = () => insertSoftBreak(editor);
  editor.deleteFragment = () => deleteSelection(editor);
  editor.deleteBackward = (unit) => {
    if (!editor.selection) return;
    if (Range.isExpanded(editor.selection)) return deleteSelection(editor);
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && !deleteBackwardAtBorder(editor, editor.selection.anchor)) deleteBackward(unit);
    });
  };
  editor.deleteForward = (unit) => {
    if (!editor.selection) return;
    if (Range.isExpanded(editor.selection)) return deleteSelection(editor);
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && !deleteForwardAtBorder(editor, editor.selection.anchor)) deleteForward(unit);
    });
  };
  editor.insertText = (text, options) => {
    if (options?.at) return insertText(text, options);
    writeOver(editor);
    const goesOnInLink = staysInLink(editor);
    leaveLink(editor);
    insertText(text, options);
    if (goesOnInLink) stayInLink(editor);
    if (text === ' ') startList(editor);
  };
  return editor;
}
