import { Editor, Node, type Path, Transforms } from 'slate';
import { slotNames } from '../../../article';
import { isBlank } from '../lines';
import type { AddedPicture } from '../setting';
import { setPicture } from './set-picture';

/**
 * Gives the figure of the id its picture, and an empty caption and credit what the picture's own fields say. A figure
 * removed meanwhile gets nothing.
 */
export function givePicture(editor: Editor, id: string, { picture, caption, credit }: AddedPicture): void {
  const entry = [...Node.elements(editor)].find(([node]) => 'id' in node && node.id === id);
  if (entry?.[0].type !== 'figure') return;
  const [, path] = entry;
  Editor.withoutNormalizing(editor, () => {
    setPicture(editor, path, picture);
    fillSlot(editor, path, 'caption', caption);
    fillSlot(editor, path, 'credit', credit);
  });
}

function fillSlot(editor: Editor, figure: Path, name: 'caption' | 'credit', text: string): void {
  const at = [...figure, slotNames('figure').indexOf(name)];
  if (text !== '' && isBlank(Node.get(editor, at))) {
    Transforms.insertText(editor, text, { at: Editor.start(editor, at) });
  }
}
