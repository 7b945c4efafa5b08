import { type Editor, Node, type Path, type Point, type Range } from 'slate';
import type { FoundPlace, Leaf } from '../../../article';

/** What a place covers of one leaf, in UTF-16 units of the leaf. */
export interface Covered {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** What the place covers, leaf by leaf; nothing where its line is no more. */
export function coveredLeaves(editor: Editor, { path, start, end }: FoundPlace): Covered[] {
  const covered: Covered[] = [];
  let before = 0;
  for (const [at, { text }] of leavesAt(editor, path).entries()) {
    const from = Math.max(start - before, 0);
    const to = Math.min(end - before, text.length);
    if (from < to) covered.push({ path: [...path, at], from, to });
    before += text.length;
  }
  return covered;
}

/** The place as a selection; undefined where it is no more. */
export function rangeOf(editor: Editor, place: FoundPlace): Range | undefined {
  const covered = coveredLeaves(editor, place);
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return undefined;
  return { anchor: { path: first.path, offset: first.from }, focus: { path: last.path, offset: last.to } };
}

/** Where a point stands as places do: its line, and the offset in the line's whole text. */
export function lineOffset(editor: Editor, { path, offset }: Point): Pick<FoundPlace, 'path' | 'start'> {
  const line = path.slice(0, -1);
  const before = leavesAt(editor, line).slice(0, path.at(-1) ?? 0);
  return { path: line, start: before.reduce((sum, { text }) => sum + text.length, offset) };
}

function leavesAt(editor: Editor, path: readonly number[]): Leaf[] {
  const line = Node.has(editor, [...path]) ? Node.get(editor, [...path]) : undefined;
  if (!line || !('children' in line)) return [];
  return line.children.filter((child) => 'text' in child);
}
