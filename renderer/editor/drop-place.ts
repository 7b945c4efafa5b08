import { type Editor, Node, Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { isPart } from '../../article';
import { firstGap, type Gap, mayStandIn } from './commands/move-part-to';
import { partAt } from './lines';

/** How far from the pointer a part is looked for where it is over none, in CSS pixels: the space between parts. */
const reach = [0, -10, 10, -20, 20, -32, 32];

/** The innermost part under the point, or near it above or below. */
export function partUnder(editor: Editor, x: number, y: number): Path | undefined {
  const article = ReactEditor.toDOMNode(editor, editor);
  for (const by of reach) {
    const element = article.ownerDocument
      .elementFromPoint(x, y + by)
      ?.closest<HTMLElement>('[data-slate-node="element"]');
    if (!element || !article.contains(element)) continue;
    return partAt(editor, ReactEditor.findPath(editor, ReactEditor.toSlateNode(editor, element)))[1];
  }
  return undefined;
}

/** The gap nearest to the height at which the part may be put: beside the part there, inside it when it is a sidebar. */
export function gapNear(editor: Editor, dragged: Path, over: Path, y: number): Gap | undefined {
  for (let at = over; at.length > 0; at = Path.parent(at)) {
    const gap = gapInside(editor, at, y) ?? gapBeside(editor, at, y);
    const settled = { ...gap, index: Math.max(gap.index, firstGap(editor, gap.container)) };
    if (mayStandIn(editor, dragged, settled)) return settled;
  }
  return undefined;
}

function gapBeside(editor: Editor, at: Path, y: number): Gap {
  const { top, bottom } = boxOf(editor, at);
  return { container: Path.parent(at), index: (at.at(-1) ?? 0) + (y < (top + bottom) / 2 ? 0 : 1) };
}

/** How near to its edge a sidebar is passed over, in CSS pixels. */
const edge = 14;

function gapInside(editor: Editor, at: Path, y: number): Gap | undefined {
  const node = Node.get(editor, at);
  if (!isPart(node) || node.type !== 'sidebar') return undefined;
  const { top, bottom } = boxOf(editor, at);
  if (y < top + edge || y > bottom - edge) return undefined;
  const below = node.children.findIndex((_, index) => {
    const box = boxOf(editor, [...at, index]);
    return y < (box.top + box.bottom) / 2;
  });
  return { container: at, index: below < 0 ? node.children.length : below };
}

/** Where the gap is seen: the height between its neighbours, and their left and width, in CSS pixels of the window. */
export function lineOf(
  editor: Editor,
  { container, index }: Gap,
): { y: number; left: number; width: number } {
  const [before, after] = [index - 1, index].map((at) => {
    const path = [...container, at];
    return at >= 0 && Node.has(editor, path) ? boxOf(editor, path) : undefined;
  });
  const { left, width } = before ?? after ?? boxOf(editor, container);
  const y =
    before && after ? (before.bottom + after.top) / 2 : before ? before.bottom + 8 : (after?.top ?? 0) - 8;
  return { y, left, width };
}

function boxOf(editor: Editor, path: Path): DOMRect {
  return ReactEditor.toDOMNode(editor, Node.get(editor, path)).getBoundingClientRect();
}
