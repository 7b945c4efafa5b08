import { Editor, Node, Path, Range } from 'slate';
import { type Leaf, sameMarks } from '../../../article';
import { lineAt } from '../lines';
import { deleteSelection } from './delete-selection';
import { linksBeside, stayInLink } from './leave-link';

/**
 * Deletes what is selected, for letters that take its place: they carry the marks of the first letter that goes. They stand in
 * its link too where words of that link stay; a link all of whose words go, goes with them.
 */
export function writeOver(editor: Editor): void {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return;
  const first = firstLetter(editor, selection);
  deleteSelection(editor, { keepStart: true });
  if (!first || !editor.selection) return;
  const { text: _, link, ...others } = first;
  const staysInLink = link !== undefined && linksBeside(editor, editor.selection.anchor).includes(link);
  const marks = staysInLink ? { ...others, link } : others;
  const [leaf] = Editor.leaf(editor, editor.selection.anchor);
  if (!sameMarks(leaf, { text: '', ...marks })) editor.marks = marks;
  if (staysInLink) stayInLink(editor);
}

/** The leaf of the first letter selected; undefined where the selection begins behind the last letter of its line. */
function firstLetter(editor: Editor, range: Range): Leaf | undefined {
  const [start, end] = Range.edges(range);
  const [, line] = lineAt(editor, start);
  for (const [leaf, path] of Node.texts(editor, { from: start.path, to: end.path })) {
    if (!Path.isAncestor(line, path)) return undefined;
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : leaf.text.length;
    if (to > from) return leaf;
  }
  return undefined;
}
