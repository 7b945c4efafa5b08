import type { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import { offersIn } from '../offers';
import type { AddedPicture } from '../setting';
import { findFigure } from './find-figure';
import { setPicture } from './set-picture';

/**
 * Gives the figure of the id its picture and offers what the picture says of itself; no word is written by itself. A
 * figure removed meanwhile gets nothing. One step of undo.
 */
export function givePicture(editor: Editor, id: string, added: AddedPicture): void {
  HistoryEditor.withNewBatch(editor, () => putPictureIn(editor, id, added));
}

/** The same, as part of a larger step. */
export function putPictureIn(editor: Editor, id: string, { picture, ...fields }: AddedPicture): void {
  const found = findFigure(editor, id);
  if (!found) return;
  setPicture(editor, found[1], picture);
  const offers = offersIn(editor);
  if (Object.values(fields).some((text) => text !== '')) offers.make(id, { fields, asked: false });
  else offers.dismiss(id);
}
