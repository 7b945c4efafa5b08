import { Editor, type Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { AddedPicture } from '../setting';
import { addPart } from './add-part';
import { putPictureIn } from './give-picture';

/**
 * Adds a figure with the picture where a new part would stand, as one step of undo, and offers what the picture says
 * of itself; the caret goes into the caption.
 *
 * @param near where the picture was dropped; the caret where it is left out
 */
export function insertPicture(editor: Editor, added: AddedPicture, near?: Range): void {
  HistoryEditor.withNewBatch(editor, () => {
    if (near) Transforms.select(editor, Editor.end(editor, near));
    addPart(editor, 'figure');
    const figure = Editor.above(editor, { match: (node) => 'type' in node && node.type === 'figure' });
    if (!figure || !('id' in figure[0]))
      throw new Error('insertPicture: the caret is not in the figure just added.');
    putPictureIn(editor, figure[0].id, added);
  });
}
