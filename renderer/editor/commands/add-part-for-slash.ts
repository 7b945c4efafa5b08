import { Editor, Transforms } from 'slate';
import type { PartKind } from '../../../article';
import { lineAt } from '../lines';
import { addPart } from './add-part';

/** Puts a part in place of the paragraph in which its name was asked for by a slash; one step of undo. */
export function addPartForSlash(editor: Editor, kind: PartKind): void {
  if (!editor.selection) return;
  const [, path] = lineAt(editor, editor.selection.focus);
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at: Editor.range(editor, path) });
    addPart(editor, kind);
  });
}
