import { Editor, Node, Path, Transforms } from 'slate';
import { isPart } from '../../../article';
import { accepts, isAtHead } from '../lines';

/** A place between parts, where one may be put. */
export interface Gap {
  /** What holds the parts: the article (an empty path) or a sidebar. */
  readonly container: Path;
  /** The part is put before the one at this index, counted before anything moves. */
  readonly index: number;
}

/** Whether the part at the path may be put in the gap: behind head and slots, where its kind is taken, never in itself. */
export function mayStandIn(editor: Editor, from: Path, { container, index }: Gap): boolean {
  const part = Node.get(editor, from);
  if (!isPart(part) || isAtHead(part)) return false;
  if (Path.equals(from, container) || Path.isAncestor(from, container)) return false;
  return index >= firstGap(editor, container) && accepts(editor, container, part.type);
}

/** The first index a part may be put at: after the head of the article, after the slots of a sidebar. */
export function firstGap(editor: Editor, container: Path): number {
  const node = Node.get(editor, container);
  const children: readonly Node[] = Node.isText(node) ? [] : node.children;
  return children.filter((child) => !isPart(child) || isAtHead(child)).length;
}

/** The gaps before and behind the part are where it stands already. */
export function isBesideItself(from: Path, { container, index }: Gap): boolean {
  const own = from.at(-1) ?? 0;
  return Path.equals(Path.parent(from), container) && (index === own || index === own + 1);
}

/** Moves the part with all that is in it, ids and words; the caret goes to its start. Answers false when nothing moves. */
export function movePartTo(editor: Editor, from: Path, gap: Gap): boolean {
  if (!mayStandIn(editor, from, gap) || isBesideItself(from, gap)) return false;
  const sameContainer = Path.equals(Path.parent(from), gap.container);
  // Slate counts among siblings as they stand once the part is taken out.
  const shift = sameContainer && gap.index > (from.at(-1) ?? 0) ? 1 : 0;
  const to = [...gap.container, gap.index - shift];
  const moved = Editor.pathRef(editor, from);
  Transforms.moveNodes(editor, { at: from, to, voids: true });
  const at = moved.unref();
  if (at) Transforms.select(editor, Editor.start(editor, at));
  return true;
}
