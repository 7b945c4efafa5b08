import { Editor, Node, type NodeEntry, Path, type Point } from 'slate';
import {
  definitionOf,
  isPart,
  type Part,
  type PartElement,
  type PartKind,
  type PartNamed,
  type roll,
} from '../../article';

/**
 * A line: an element whose children are leaves, so that a caret can stand in it. It is a part of words (a paragraph),
 * a slot (a caption), a list entry, or an unrecognised part, which holds one empty leaf.
 */
export type LineEntry = NodeEntry<PartElement>;

/** The line the point stands in. Throws when the path leads to no leaf: a fault of the caller. */
export function lineAt(editor: Editor, at: Point | Path): LineEntry {
  const path = Path.isPath(at) ? at : at.path;
  for (let depth = path.length; depth > 0; depth--) {
    const here = path.slice(0, depth);
    const node = Node.get(editor, here);
    if (Node.isElement(node) && Node.isText(node.children[0])) return [node, here];
  }
  throw new Error(`No line of words at [${path}]; a caret may only stand in one.`);
}

/** The innermost part at the path or above it: a slot's and an entry's owner, a paragraph itself. */
export function partAt(editor: Editor, path: Path): NodeEntry<Part> {
  for (let depth = path.length; depth > 0; depth--) {
    const here = path.slice(0, depth);
    const node = Node.get(editor, here);
    if (isPart(node)) return [node, here];
  }
  throw new Error(`No part at [${path}]; every line belongs to one.`);
}

/** The line before the one at the path, in reading order. */
export function lineBefore(editor: Editor, path: Path): LineEntry | undefined {
  for (let at = path; at.length > 0; at = Path.parent(at)) {
    if (Path.hasPrevious(at)) return lastLine(editor, Path.previous(at));
  }
  return undefined;
}

/** The line after the one at the path, in reading order. */
export function lineAfter(editor: Editor, path: Path): LineEntry | undefined {
  for (let at = path; at.length > 0; at = Path.parent(at)) {
    if (Node.has(editor, Path.next(at))) return firstLine(editor, Path.next(at));
  }
  return undefined;
}

export function firstLine(editor: Editor, path: Path): LineEntry {
  return lineAt(editor, Editor.start(editor, path));
}

export function lastLine(editor: Editor, path: Path): LineEntry {
  return lineAt(editor, Editor.end(editor, path));
}

export function isBlank(node: Node): boolean {
  return Node.string(node) === '';
}

/** The parts made of words alone. */
export type WordKind = {
  [Kind in PartKind]: (typeof roll)[Kind]['shape'] extends { of: 'words' } ? Kind : never;
}[PartKind];
/** A part whose line is the part itself. */
export type WordPart = PartNamed<WordKind>;

export function isWordPart(node: Node): node is WordPart {
  return isPart(node) && definitionOf(node.type).shape.of === 'words';
}

/** True for kicker and headline, whose place at the head is fixed: no words flow into or out of them. */
export function isAtHead(node: Node): boolean {
  return isPart(node) && definitionOf(node.type).place.atHead;
}

/** Whether the line's words may grow together with a neighbour's: parts of words after the head, and list entries. */
export function mayJoin(line: Node): boolean {
  return ('type' in line && line.type === 'list-entry') || (isWordPart(line) && !isAtHead(line));
}

/** What holds the line's part: the article (an empty path) or a sidebar. Words never leave it by joining. */
export function containerOf(editor: Editor, path: Path): Path {
  return Path.parent(partAt(editor, path)[1]);
}

/** Whether a line takes line feeds. */
export function takesLineFeeds(editor: Editor, [line, path]: LineEntry): boolean {
  if (isWordPart(line)) {
    const { shape } = definitionOf(line.type);
    return shape.of === 'words' && shape.lines === 'many';
  }
  const { shape } = definitionOf(partAt(editor, path)[0].type);
  return shape.of === 'slots' && shape.slots[line.type]?.lines === 'many';
}

/** Whether the part at the path may hold a part of the kind (a sidebar its `inner`, the article all). */
export function accepts(editor: Editor, container: Path, kind: PartKind): boolean {
  if (container.length === 0) return true;
  const { shape } = definitionOf(partAt(editor, container)[0].type);
  return shape.of === 'slots' && shape.inner.includes(kind);
}
