import { Editor, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { accepts, containerOf, isWordPart, lineAt } from '../lines';
import { changeKind } from './change-kind';
import { toggleListStyle } from './toggle-list-style';

const signs: Readonly<Record<string, 'bulleted' | 'numbered'>> = {
  '- ': 'bulleted',
  '* ': 'bulleted',
  '1. ': 'numbered',
};

/**
 * Makes a list of a paragraph in which nothing but `- ` or `1. ` was typed, as a step of its own: undo brings the
 * characters back, and they stay.
 */
export function startList(editor: Editor): void {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return;
  const [line, path] = lineAt(editor, selection.focus);
  if (!isWordPart(line) || line.type !== 'paragraph' || line.children.length > 1) return;
  const style = signs[line.children[0]?.text ?? ''];
  if (!style || !Editor.isEnd(editor, selection.focus, path)) return;
  if (!accepts(editor, containerOf(editor, path), 'list')) return;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.delete(editor, { at: Editor.range(editor, path) });
      changeKind(editor, 'list');
      if (style === 'numbered') toggleListStyle(editor);
    });
  });
}
