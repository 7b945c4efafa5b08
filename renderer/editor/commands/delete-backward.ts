import { Editor, Node, Path, type Point, Transforms } from 'slate';
import { definitionOf, type Part } from '../../../article';
import {
  containerOf,
  isAtHead,
  isBlank,
  isWordPart,
  type LineEntry,
  lineAt,
  lineBefore,
  mayJoin,
  partAt,
} from '../lines';
import { isSelectedFirst, removeLine } from './delete-selection';
import { insertParagraph } from './insert-paragraph';
import { joinLines } from './join-lines';
import { leaveList } from './leave-list';
import { removePart } from './remove-part';

/**
 * Backspace at the start of a line, where one part meets another. Answers false when the caret stands elsewhere, so
 * that letters are deleted as usual. No part with words in it is ever eaten: the caret moves or the kind gives way.
 */
export function deleteBackwardAtBorder(editor: Editor, caret: Point): boolean {
  const line = lineAt(editor, caret);
  const [node, path] = line;
  const [part, partPath] = partAt(editor, path);
  if (part.type === 'unrecognised') removePart(editor, partPath);
  else if (!Editor.isStart(editor, caret, path)) return false;
  else if (isWordPart(node)) backwardFromWordPart(editor, node, line);
  else if (node.type === 'list-entry') backwardFromEntry(editor, line);
  else backwardFromSlot(editor, path, partPath);
  return true;
}

function backwardFromWordPart(editor: Editor, part: Part, line: LineEntry): void {
  const [, path] = line;
  const { place } = definitionOf(part.type);
  if (part.type !== 'paragraph' && place.count === 'any' && !isBlank(part)) {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return;
  }
  const before = lineBefore(editor, path);
  if (isBlank(part) && part.type !== 'headline' && (before || part.type === 'kicker')) {
    removeEmptyLine(editor, part, path, before);
  } else if (before) backwardInto(editor, line, before);
}

/** Removes an empty part of words; the caret goes to the end of what stands before. The last body part stays. */
function removeEmptyLine(editor: Editor, part: Part, path: Path, before: LineEntry | undefined): void {
  const isOnlyBodyPart =
    path.length === 1 && !Node.has(editor, Path.next(path)) && (!before || isAtHead(before[0]));
  if (!isOnlyBodyPart) removeLine(editor, path);
  else if (part.type !== 'paragraph') Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
  if (before) selectEnd(editor, before[1]);
}

/** Words with words before them: they grow together, or the caret or the selection moves to what stands before. */
function backwardInto(editor: Editor, [node, path]: LineEntry, [beforeNode, beforePath]: LineEntry): void {
  const [beforePart, beforePartPath] = partAt(editor, beforePath);
  const together =
    mayJoin(node) &&
    mayJoin(beforeNode) &&
    Path.equals(containerOf(editor, path), containerOf(editor, beforePath));
  if (together && isBlank(beforeNode)) removeLine(editor, beforePath);
  else if (together) joinLines(editor, path, beforePath);
  else if (isSelectedFirst(beforePart)) {
    Transforms.select(editor, Editor.range(editor, beforePartPath));
  } else selectEnd(editor, beforePath);
}

/** The first entry leaves the list; a further one joins the entry before it. */
function backwardFromEntry(editor: Editor, [, path]: LineEntry): void {
  if (Path.hasPrevious(path)) joinLines(editor, path, Path.previous(path));
  else leaveList(editor, path);
}

/** An empty part becomes an empty paragraph; else the caret goes to the end of the line before. */
function backwardFromSlot(editor: Editor, path: Path, partPath: Path): void {
  const isFirstSlot = !Path.hasPrevious(path);
  const before = lineBefore(editor, path);
  if (isFirstSlot && mayVanish(editor, partPath)) {
    Transforms.removeNodes(editor, { at: partPath });
    insertParagraph(editor, partPath);
  } else if (before) selectEnd(editor, before[1]);
}

/** A part may vanish under Backspace when nothing is in it: no word and no picture. */
function mayVanish(editor: Editor, path: Path): boolean {
  const part = Node.get(editor, path);
  return isBlank(part) && !('picture' in part);
}

function selectEnd(editor: Editor, path: Path): void {
  Transforms.select(editor, Editor.end(editor, path));
}
