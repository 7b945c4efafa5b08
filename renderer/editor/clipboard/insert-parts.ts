import { Editor, Node, Path, Range, Transforms } from 'slate';
import { definitionOf, isPartKind, type Leaf, type ListEntry, newId, type Part } from '../../../article';
import { deleteSelection } from '../commands/delete-selection';
import { joinLines } from '../commands/join-lines';
import { isAtHead, isBlank, isWordPart, lineAt, partAt } from '../lines';
import type { Fragment } from './fragment';

/**
 * Puts parts where the caret is. Words go into a line of words; a part of one line stays one line; slots take words
 * only, all other parts stand after. An empty paragraph gives way. The caret ends behind what was put.
 */
export function insertParts(editor: Editor, { parts: given, asWords }: Fragment): void {
  Editor.withoutNormalizing(editor, () => {
    if (!editor.selection || given.length === 0) return;
    if (Range.isExpanded(editor.selection)) deleteSelection(editor, { keepStart: true });
    if (replacesBlankArticle(editor, given)) return;
    const parts = given.map((part) => settled(editor, part));
    const [line, path] = lineAt(editor, editor.selection.anchor);
    const givesWay = isWordPart(line) && line.type === 'paragraph' && isBlank(line);
    const [only] = parts;
    if (only && isWordPart(only) && parts.length === 1 && (asWords || !givesWay)) {
      insertLeaves(editor, only.children);
    } else if (givesWay) {
      Transforms.removeNodes(editor, { at: path });
      insertAt(editor, parts, path);
    } else if (!isWordPart(line)) insertInSlotOrEntry(editor, parts, path);
    else insertAmongWords(editor, parts, line, path);
  });
}

/** A whole article pasted into an empty one takes its place, headline and all. */
function replacesBlankArticle(editor: Editor, parts: readonly Part[]): boolean {
  if (!parts.some((part) => part.type === 'headline') || !editor.children.every(isBlankWordPart))
    return false;
  for (let at = editor.children.length - 1; at >= 0; at--) Transforms.removeNodes(editor, { at: [at] });
  insertAt(editor, parts, [0]);
  return true;
}

function isBlankWordPart(node: Node): boolean {
  return isWordPart(node) && isBlank(node);
}

/** A headline, lead or kicker pasted where one stands already comes as what a surplus one becomes. */
function settled(editor: Editor, part: Part): Part {
  const { place } = definitionOf(part.type);
  const stands = editor.children.some((child) => 'type' in child && child.type === part.type);
  if (place.count === 'any' || !stands || !isPartKind(place.otherwise)) return part;
  return { ...part, type: place.otherwise } as Part;
}

function insertLeaves(editor: Editor, leaves: readonly Leaf[]): void {
  Transforms.insertNodes(editor, [...leaves]);
}

function insertAt(editor: Editor, parts: readonly Part[], at: Path): void {
  const last = [...Path.parent(at), (at.at(-1) ?? 0) + parts.length - 1];
  Transforms.insertNodes(editor, [...parts], { at });
  Transforms.select(editor, Editor.end(editor, last));
}

/** Words only: into the slot, with a line feed between, which a slot of one line turns into a space; in a list an entry a line. */
function insertInSlotOrEntry(editor: Editor, parts: readonly Part[], path: Path): void {
  const [part, partPath] = partAt(editor, path);
  if (!parts.every((one) => isWordPart(one) || one.type === 'list')) {
    insertAt(editor, parts, part.type === 'sidebar' ? Path.next(path) : Path.next(partPath));
    return;
  }
  const lines = parts.flatMap(linesOf);
  if (part.type === 'list') insertEntries(editor, lines, path);
  else
    insertLeaves(
      editor,
      lines.flatMap((leaves, at) => (at === 0 ? leaves : [{ text: '\n' }, ...leaves])),
    );
}

function insertEntries(editor: Editor, [first = [], ...rest]: readonly Leaf[][], path: Path): void {
  if (rest.length === 0) {
    insertLeaves(editor, first);
    return;
  }
  Transforms.splitNodes(editor, { always: true });
  Transforms.insertNodes(editor, first, { at: Editor.end(editor, path) });
  const entries = rest.map((children): ListEntry => ({ type: 'list-entry', id: newId(), children }));
  Transforms.insertNodes(editor, entries, { at: Path.next(path) });
  const last = [...Path.parent(path), (path.at(-1) ?? 0) + rest.length];
  Transforms.select(editor, Editor.end(editor, last));
  joinLines(editor, Path.next(last), last);
}

function linesOf(part: Part): Leaf[][] {
  if (part.type === 'list') return part.children.map((entry) => entry.children);
  return isWordPart(part) ? [part.children] : [];
}

/** Among words: the first paragraph joins what is before the caret, the last what is behind it. */
function insertAmongWords(editor: Editor, parts: readonly Part[], line: Part, path: Path): void {
  const caret = editor.selection?.anchor;
  const { shape } = definitionOf(line.type);
  if (!caret) return;
  if (shape.of === 'words' && shape.lines === 'one') {
    insertInOneLine(editor, parts, path);
    return;
  }
  const [first, ...rest] = parts;
  const atStart = Editor.isStart(editor, caret, path) && !isBlank(line);
  const atEnd = Editor.isEnd(editor, caret, path);
  const joinsFirst = first?.type === 'paragraph' && !atStart;
  if (!atStart && !atEnd) splitTail(editor, path);
  if (joinsFirst)
    Transforms.insertNodes(editor, first.children, { at: Editor.end(editor, path), select: true });
  const remaining = joinsFirst ? rest : parts;
  if (remaining.length === 0) return;
  insertAt(editor, remaining, atStart ? path : Path.next(path));
  if (!atEnd) joinTail(editor, remaining);
}

/** A headline, kicker or crosshead takes the words of the first where the caret is; all others stand below. */
function insertInOneLine(editor: Editor, [first, ...rest]: readonly Part[], path: Path): void {
  const joinsFirst = first !== undefined && isWordPart(first);
  if (joinsFirst) insertLeaves(editor, first.children);
  const remaining = joinsFirst || !first ? rest : [first, ...rest];
  if (remaining.length === 0) return;
  if (isAtHead(Node.get(editor, path))) insertBelowHead(editor, remaining);
  else insertAt(editor, remaining, Path.next(path));
}

/** Below the lead, which sums up what follows; an empty paragraph there gives way. */
function insertBelowHead(editor: Editor, parts: readonly Part[]): void {
  const head = editor.children.filter(isAtHead).length;
  const next = editor.children[head];
  const at = next && 'type' in next && next.type === 'lead' ? head + 1 : head;
  const there = editor.children[at];
  if (there && isWordPart(there) && there.type === 'paragraph' && isBlank(there))
    Transforms.removeNodes(editor, { at: [at] });
  insertAt(editor, parts, [at]);
}

/** What stands behind the caret becomes a part of its own: of a lead's words a paragraph, for an article has one lead. */
function splitTail(editor: Editor, path: Path): void {
  Transforms.splitNodes(editor, { always: true });
  Transforms.setNodes(editor, { type: 'paragraph' }, { at: Path.next(path) });
}

function joinTail(editor: Editor, put: readonly Part[]): void {
  const caret = editor.selection?.anchor;
  if (!caret || put.at(-1)?.type !== 'paragraph') return;
  const [, last] = lineAt(editor, caret);
  if (Node.has(editor, Path.next(last))) joinLines(editor, Path.next(last), last);
}
