import { Editor, Node, type Point, Range, Transforms } from 'slate';
import { type ToggledMark, toggledMarks } from '../../../article';
import { linksBeside, staysInLink } from './leave-link';

const opposite = {
  superscript: 'subscript',
  subscript: 'superscript',
  strong: undefined,
  emphasis: undefined,
} as const;

/**
 * Turns the mark on where any selected letter lacks it, else off. At a caret it holds for the letters typed next.
 * Superscript and subscript put each other off.
 */
export function toggleMark(editor: Editor, mark: ToggledMark): void {
  if (!editor.selection) return;
  const on = !hasMark(editor, mark);
  const other = opposite[mark];
  if (Range.isCollapsed(editor.selection)) leaveLinkBeside(editor, editor.selection.anchor);
  Editor.withoutNormalizing(editor, () => {
    if (on && other) editor.removeMark(other);
    if (on) editor.addMark(mark, true);
    else editor.removeMark(mark);
  });
}

/** The marks at a caret are those of the letter before it, its link among them; letters typed behind a link stand outside it. */
function leaveLinkBeside(editor: Editor, caret: Point): void {
  const { link, ...others } = Editor.marks(editor) ?? {};
  if (link === undefined || staysInLink(editor)) return;
  if (linksBeside(editor, caret).some((beside) => beside !== link)) editor.marks = others;
}

/** Whether every selected letter carries the mark, or the letters typed next would. */
export const hasMark = (editor: Editor, mark: ToggledMark): boolean => marksHeld(editor).has(mark);

/** The marks that every selected letter carries, or the letters typed next would. */
export function marksHeld(editor: Editor): ReadonlySet<ToggledMark> {
  const { selection } = editor;
  if (!selection) return new Set();
  if (Range.isCollapsed(selection)) {
    const marks = Editor.marks(editor);
    return new Set(toggledMarks.filter((mark) => marks?.[mark] === true));
  }
  const held = new Set<ToggledMark>(toggledMarks);
  const [start, end] = Range.edges(selection);
  for (const [leaf, path] of Node.texts(editor, { from: start.path, to: end.path })) {
    const from = path.join() === start.path.join() ? start.offset : 0;
    const to = path.join() === end.path.join() ? end.offset : leaf.text.length;
    if (to > from) for (const mark of held) if (leaf[mark] !== true) held.delete(mark);
  }
  return held;
}

/** Takes every mark and link off the selected letters. */
export function clearMarks(editor: Editor): void {
  if (!editor.selection || Range.isCollapsed(editor.selection)) {
    editor.marks = {};
    return;
  }
  Transforms.unsetNodes(editor, ['strong', 'emphasis', 'superscript', 'subscript', 'link'], {
    match: (node) => Node.isText(node),
    split: true,
  });
}
