import { Editor, type Path, type Point, Transforms } from 'slate';
import type { PartKind, ToggledMark } from '../../article';
import { addPart } from './commands/add-part';
import { type ChangeableKind, changeKind } from './commands/change-kind';
import { movePartDown, movePartUp } from './commands/move-part';
import { removePart } from './commands/remove-part';
import { removeLink } from './commands/set-link';
import { toggleListStyle } from './commands/toggle-list-style';
import { clearMarks, toggleMark } from './commands/toggle-mark';
import { partAt } from './lines';

/** Everything a key, a menu or a button may ask of the editor. */
export type EditorCommand =
  | { readonly is: 'undo' | 'redo' | 'selectAll' | 'clearMarks' | 'removeLink' | 'listStyle' }
  | { readonly is: 'moveUp' | 'moveDown' | 'removePart' }
  | { readonly is: 'toStart' | 'toEnd' | 'selectToStart' | 'selectToEnd' }
  | { readonly is: 'mark'; readonly mark: ToggledMark }
  | { readonly is: 'part'; readonly part: PartKind }
  | { readonly is: 'kind'; readonly kind: ChangeableKind };

type Bare = Exclude<EditorCommand['is'], 'mark' | 'part' | 'kind'>;

const bare = {
  undo: (editor) => editor.undo(),
  redo: (editor) => editor.redo(),
  selectAll: (editor) => Transforms.select(editor, Editor.range(editor, [])),
  toStart: (editor) => Transforms.select(editor, Editor.start(editor, [])),
  toEnd: (editor) => Transforms.select(editor, Editor.end(editor, [])),
  selectToStart: (editor) => selectTo(editor, Editor.start(editor, [])),
  selectToEnd: (editor) => selectTo(editor, Editor.end(editor, [])),
  clearMarks,
  removeLink,
  listStyle: toggleListStyle,
  moveUp: (editor) => withCurrentPart(editor, movePartUp),
  moveDown: (editor) => withCurrentPart(editor, movePartDown),
  removePart: (editor) => withCurrentPart(editor, removePart),
} as const satisfies Record<Bare, (editor: Editor) => void>;

/**
 * Does what is asked at the selection. Without one, undo, redo and adding a part are done all the same, and select all, to
 * either end and select to either end make one; nothing else does anything.
 */
export function perform(editor: Editor, command: EditorCommand): void {
  if (command.is === 'mark') toggleMark(editor, command.mark);
  else if (command.is === 'part') addPart(editor, command.part);
  else if (command.is === 'kind') changeKind(editor, command.kind);
  else bare[command.is](editor);
}

function selectTo(editor: Editor, focus: Point): void {
  Transforms.select(editor, { anchor: editor.selection?.anchor ?? focus, focus });
}

function withCurrentPart(editor: Editor, act: (editor: Editor, path: Path) => void): void {
  if (editor.selection) act(editor, partAt(editor, editor.selection.focus.path)[1]);
}
