import { Editor, Node, Path, Range, Transforms } from 'slate';
import { definitionOf, freshPart, type Part } from '../../../article';
import { isAtHead, isBlank, isWordPart, type LineEntry, lineAfter, lineAt, partAt } from '../lines';
import { deleteSelection } from './delete-selection';
import { insertParagraph } from './insert-paragraph';
import { leaveList } from './leave-list';

/** The Enter key: what it does at the end, start and middle of every line, by the part's `onEnter`. */
export function insertBreak(editor: Editor): void {
  Editor.withoutNormalizing(editor, () => {
    if (!editor.selection) return;
    if (Range.isExpanded(editor.selection)) deleteSelection(editor, { keepStart: true });
    const line = lineAt(editor, editor.selection.anchor);
    if (isWordPart(line[0])) breakWordPart(editor, line[0], line[1]);
    else if (line[0].type === 'list-entry') breakEntry(editor, line);
    else leaveSlot(editor, line);
  });
}

/** From a slot to the next line inside its part; from the last one to a paragraph after the part. */
function leaveSlot(editor: Editor, [, path]: LineEntry): void {
  const [part, partPath] = partAt(editor, path);
  const next = lineAfter(editor, path);
  if (next && Path.isAncestor(partPath, next[1])) Transforms.select(editor, Editor.start(editor, next[1]));
  else if (part.type === 'sidebar') insertParagraph(editor, Path.next(path));
  else insertParagraph(editor, Path.next(partPath));
}

function breakEntry(editor: Editor, [entry, path]: LineEntry): void {
  const caret = editor.selection?.anchor;
  if (!caret) return;
  if (isBlank(entry)) leaveList(editor, path);
  else if (Editor.isStart(editor, caret, path)) {
    const { children: entries } = freshPart('list');
    Transforms.insertNodes(editor, entries, { at: path });
  } else Transforms.splitNodes(editor, { always: true });
}

function breakWordPart(editor: Editor, part: Part, path: Path): void {
  const { makes } = definitionOf(part.type).onEnter;
  if (makes === 'lead') toLead(editor, path);
  else if (isAtHead(part)) toNextPart(editor, path);
  else if (isBlank(part)) breakEmpty(editor, part, path);
  else breakWords(editor, path, makes === 'paragraph');
}

/** At the start an empty paragraph comes before, and the words keep their part; elsewhere the words behind the caret leave it. */
function breakWords(editor: Editor, path: Path, makesParagraph: boolean): void {
  const caret = editor.selection?.anchor;
  if (!caret) return;
  if (Editor.isStart(editor, caret, path)) {
    Transforms.insertNodes(editor, freshPart('paragraph'), { at: path });
  } else if (makesParagraph && Editor.isEnd(editor, caret, path)) {
    insertParagraph(editor, Path.next(path));
  } else {
    Transforms.splitNodes(editor, { always: true });
    if (makesParagraph) Transforms.setNodes(editor, { type: 'paragraph' }, { at: Path.next(path) });
  }
}

/** An empty part: the last one of a sidebar leaves it, a crosshead or sign-off gives up its kind, the rest go on. */
function breakEmpty(editor: Editor, part: Part, path: Path): void {
  const isLastInside = path.length > 1 && !Node.has(editor, Path.next(path));
  if (isLastInside && part.type === 'paragraph') {
    Transforms.moveNodes(editor, { at: path, to: Path.next(Path.parent(path)) });
  } else if (part.type !== 'paragraph' && definitionOf(part.type).place.count === 'any') {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
  } else if (part.type === 'paragraph') {
    Transforms.insertNodes(editor, freshPart('paragraph'), { at: Path.next(path), select: true });
  } else insertParagraph(editor, Path.next(path));
}

function toLead(editor: Editor, from: Path): void {
  const lead = editor.children.findIndex((child) => 'type' in child && child.type === 'lead');
  if (lead >= 0) Transforms.select(editor, Editor.start(editor, [lead]));
  else insertParagraph(editor, Path.next(from));
}

/** From the kicker to the headline, which always follows it. */
function toNextPart(editor: Editor, path: Path): void {
  Transforms.select(editor, Editor.start(editor, Path.next(path)));
}
