import { Editor, Node, type Path, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { slotNames } from '../../../article';
import { type OwnFields, offeredFields } from '../../../article/pictures/own-fields';
import { isBlank } from '../lines';
import { findFigure } from './find-figure';

export type OfferedField = (typeof offeredFields)[number];

/**
 * Writes what a picture says of itself into the empty slots of its figure, as one step of undo, the caret behind it;
 * typed words are never touched.
 *
 * @param only the one field to take; all where it is left out
 */
export function takeFields(editor: Editor, id: string, fields: OwnFields, only?: OfferedField): void {
  const found = findFigure(editor, id);
  if (!found) return;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      const taken = only ? [only] : [...offeredFields];
      for (const field of taken.reverse())
        fill(editor, [...found[1], slotNames('figure').indexOf(field)], fields[field]);
    }),
  );
}

function fill(editor: Editor, slot: Path, text: string): void {
  if (text === '' || !isBlank(Node.get(editor, slot))) return;
  // Spaces alone are no words: they go.
  Transforms.insertText(editor, text, { at: Editor.range(editor, slot) });
  Transforms.select(editor, Editor.end(editor, slot));
}
