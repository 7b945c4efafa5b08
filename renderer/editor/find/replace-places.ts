import { Editor, Node } from 'slate';
import { HistoryEditor } from 'slate-history';
import { cleanLine, type FoundPlace } from '../../../article';
import { coveredLeaves } from './place-range';

/**
 * Puts the words in place of every place: one step of undo, however many. They take the marks and the link of the
 * first letter they replace, and are one line, so that no part grows another. Places are of the parts as they stand.
 */
export function replacePlaces(editor: Editor, places: readonly FoundPlace[], written: string): void {
  const words = cleanLine(written);
  HistoryEditor.withNewBatch(editor, () => {
    // Nothing is put in order before the end, and the last place goes first: the paths and offsets of the others hold.
    Editor.withoutNormalizing(editor, () => {
      for (const place of places.toReversed()) replacePlace(editor, place, words);
    });
  });
  // What is typed or deleted next beside the last letters is a step of its own.
  HistoryEditor.setSplittingOnce(editor, true);
}

function replacePlace(editor: Editor, place: FoundPlace, words: string): void {
  const covered = coveredLeaves(editor, place);
  for (const { path, from, to } of covered.toReversed()) {
    const text = Node.string(Node.get(editor, path)).slice(from, to);
    editor.apply({ type: 'remove_text', path, offset: from, text });
  }
  const [first] = covered;
  if (first && words !== '')
    editor.apply({ type: 'insert_text', path: first.path, offset: first.from, text: words });
}
