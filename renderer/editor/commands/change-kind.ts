import { Editor, Node, Path, type Point, Range, Transforms } from 'slate';
import {
  definitionOf,
  freshPart,
  isPart,
  type Leaf,
  type ListEntry,
  type Part,
  type PartKind,
  slotNames,
} from '../../../article';
import { accepts, firstLine, isBlank, lineAfter, lineAt, partAt } from '../lines';

/** The kinds a part may be turned into and from, in the order of menus: those made of words a writer can move about. */
export const changeableKinds = [
  'paragraph',
  'crosshead',
  'lead',
  'list',
  'quotation',
  'pull-quote',
  'sign-off',
] as const satisfies readonly PartKind[];
export type ChangeableKind = (typeof changeableKinds)[number];

export function isChangeable(kind: PartKind): kind is ChangeableKind {
  return changeableKinds.some((changeable) => changeable === kind);
}

/** Turns every selected part that may change into the kind. Its words all stay; the first part of each keeps its id. */
export function changeKind(editor: Editor, kind: ChangeableKind): void {
  const { selection } = editor;
  if (!selection) return;
  Editor.withoutNormalizing(editor, () => {
    const paths = partsToChange(editor, selection, kind);
    if (kind === 'lead') giveUpLead(editor, paths);
    const refs = paths.map((path) => Editor.pathRef(editor, path));
    for (const ref of refs) {
      const path = ref.unref();
      if (path) changeOne(editor, path, kind);
    }
    if (kind === 'list') joinLists(editor, paths);
  });
}

function partsToChange(editor: Editor, selection: Range, kind: ChangeableKind): Path[] {
  const [start, end] = Range.edges(selection);
  const paths: Path[] = [];
  for (const [node, path] of Node.nodes(editor, { from: start.path, to: end.path })) {
    if (!isPart(node) || !isChangeable(node.type) || node.type === kind) continue;
    if (accepts(editor, Path.parent(path), kind)) paths.push(path);
  }
  // An article has one lead: of several selected parts the first becomes it.
  return kind === 'lead' ? paths.slice(0, 1) : paths;
}

/** The lead that stands becomes a paragraph, so that the part chosen may take its place. */
function giveUpLead(editor: Editor, paths: readonly Path[]): void {
  const lead = editor.children.findIndex((child) => 'type' in child && child.type === 'lead');
  if (lead >= 0 && paths.length > 0) Transforms.setNodes(editor, { type: 'paragraph' }, { at: [lead] });
}

function changeOne(editor: Editor, path: Path, kind: ChangeableKind): void {
  const [part] = partAt(editor, path);
  const from = definitionOf(part.type).shape.of;
  const to = definitionOf(kind).shape.of;
  // Words to words, and one pair of quote and attribution to another: only the name differs.
  if (from === to && from !== 'entries') {
    Transforms.setNodes(editor, { type: kind }, { at: path });
    return;
  }
  const ends = edges.map((edge) => [edge, placeIn(editor, path, edge)] as const);
  const lines = linesOf(part);
  Transforms.removeNodes(editor, { at: path });
  Transforms.insertNodes(editor, make(part, lines, kind), { at: path });
  for (const [edge, place] of ends) {
    if (place) Transforms.setSelection(editor, { [edge]: pointIn(editor, path, place) });
  }
}

/** The lines of a part that hold words, each with its leaves; an empty part has one empty line. */
function linesOf(part: Part): Leaf[][] {
  const lines = definitionOf(part.type).shape.of === 'words' ? [part.children] : part.children.map(leavesOf);
  const full = lines.filter((leaves) => leaves.some((leaf) => 'text' in leaf && leaf.text !== ''));
  return (full.length > 0 ? full : [[{ text: '' }]]) as Leaf[][];
}

function leavesOf(node: Node): Node[] {
  return Node.isText(node) ? [node] : node.children;
}

/** New parts of the kind with the lines in them: all in one list, else one part a line, a quotation taking two. */
function make(part: Part, lines: readonly Leaf[][], kind: ChangeableKind): Part[] {
  if (kind === 'list') {
    const list = freshPart('list');
    const [entry] = list.children;
    const entries = lines.map((children): ListEntry => ({ ...entry, type: 'list-entry', id: '', children }));
    return [{ ...list, id: part.id, children: entries }];
  }
  return lines.map((leaves, at) => {
    const fresh = freshPart(kind);
    const slots = slotNames(kind).map((type, slot) => ({
      type,
      children: slot === 0 ? leaves : [{ text: '' }],
    }));
    const children = slots.length > 0 ? slots : leaves;
    // The shape the definition of the kind states, which the compiler cannot follow through a union of kinds.
    return { ...fresh, id: at === 0 ? part.id : fresh.id, children } as unknown as Part;
  });
}

/** Where an end of the selection is among the words of a part, whatever its kind. */
interface Place {
  /** Which of the lines with words, counted from nought. */
  line: number;
  /** UTF-16 code units from the start of the line. */
  offset: number;
}

const edges = ['anchor', 'focus'] as const;

function placeIn(editor: Editor, path: Path, edge: (typeof edges)[number]): Place | undefined {
  const at = editor.selection?.[edge];
  if (!at || !Path.isAncestor(path, at.path)) return undefined;
  const [, linePath] = lineAt(editor, at);
  const { children } = partAt(editor, path)[0];
  const index = linePath.length > path.length ? (linePath.at(-1) ?? 0) : 0;
  const line = children.slice(0, index).filter((before: Node) => !isBlank(before)).length;
  const range = { anchor: Editor.start(editor, linePath), focus: at };
  return { line, offset: Editor.string(editor, range).length };
}

/** The same place in what was made of the part, which begins at the path: the lines with words are in the same order. */
function pointIn(editor: Editor, path: Path, { line, offset }: Place): Point {
  let [, at] = firstLine(editor, path);
  for (let left = line; left > 0; ) {
    const next = lineAfter(editor, at);
    if (!next) break;
    [, at] = next;
    if (!isBlank(next[0])) left--;
  }
  return pointAt(editor, at, offset);
}

/** The point so many code units from the start of the line, at most at its end. */
function pointAt(editor: Editor, line: Path, offset: number): Point {
  let left = offset;
  for (const [leaf, path] of Node.texts(Node.get(editor, line))) {
    if (left <= leaf.text.length) return { path: [...line, ...path], offset: left };
    left -= leaf.text.length;
  }
  return Editor.end(editor, line);
}

/** Lists that came to stand side by side by one change become one. */
function joinLists(editor: Editor, paths: readonly Path[]): void {
  for (const path of [...paths].reverse()) {
    if (!Path.hasPrevious(path)) continue;
    const [before, node] = [Node.get(editor, Path.previous(path)), Node.get(editor, path)];
    const both = [before, node].every((one) => 'type' in one && one.type === 'list');
    if (both && paths.some((other) => Path.equals(other, Path.previous(path))))
      Transforms.mergeNodes(editor, { at: path });
  }
}
