import { Editor, Node, Path, Range, Transforms } from 'slate';
import { isPart, type Part } from '../../../article';
import { containerOf, isBlank, isWordPart, lineAt, mayJoin, partAt } from '../lines';
import { keepOneBodyPart } from './insert-paragraph';
import { joinLines } from './join-lines';
import { joinListsAt } from './join-lists';
import { removePart } from './remove-part';

/**
 * Deletes what is selected. Parts wholly selected go; of those partly selected the slots stay; the headline always
 * stays. What is left of the first and the last line grows together where both are words of one container.
 *
 * `keepStart`: the part the selection starts in stays even when all of it is selected, because letters or a break
 * are about to take its words' place.
 */
export function deleteSelection(editor: Editor, { keepStart = false } = {}): void {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return;
  Editor.withoutNormalizing(editor, () => {
    const whole = keepStart ? undefined : wholePart(editor, selection);
    if (whole) removePart(editor, whole);
    else deleteRange(editor, selection, keepStart);
  });
}

/**
 * The part that is selected from its first to its last place and no further, when it is more than a line of words:
 * what Backspace after a figure selects, and the second Backspace removes.
 */
export function wholePart(editor: Editor, range: Range): Path | undefined {
  const [start, end] = Range.edges(range);
  if (Path.equals(lineAt(editor, start)[1], lineAt(editor, end)[1])) return undefined;
  for (let path = Path.common(start.path, end.path); path.length > 0; path = Path.parent(path)) {
    const node = Node.get(editor, path);
    if (!isPart(node) || isWordPart(node)) continue;
    return Editor.isStart(editor, start, path) && Editor.isEnd(editor, end, path) ? path : undefined;
  }
  return undefined;
}

function deleteRange(editor: Editor, range: Range, keepStart: boolean): void {
  const [start, end] = Range.edges(range);
  const [firstLine, firstPath] = lineAt(editor, start);
  const [, lastPath] = lineAt(editor, end);
  if (Path.equals(firstPath, lastPath)) {
    Transforms.delete(editor, { at: { anchor: start, focus: end }, hanging: true });
    Transforms.select(editor, start);
    return;
  }
  const first = Editor.pathRef(editor, firstPath);
  const last = Editor.pathRef(editor, lastPath);
  const gone = goneNodes(editor, range, keepStart).map((path) => Editor.pathRef(editor, path));
  const cut = (at: Range) => Range.isExpanded(at) && Transforms.delete(editor, { at, hanging: true });
  cut({ anchor: Editor.start(editor, lastPath), focus: end });
  cut({ anchor: start, focus: Editor.end(editor, firstPath) });
  for (const ref of gone.reverse()) {
    const path = ref.unref();
    if (path) removeOrClear(editor, path);
  }
  closeGap(editor, first.unref(), last.unref(), keepStart && isWordPart(firstLine));
  keepOneBodyPart(editor);
}

/** Lines and parts strictly between the two ends, and parts around an end of which nothing is left out. */
function goneNodes(editor: Editor, range: Range, keepStart: boolean): Path[] {
  const [start, end] = Range.edges(range);
  const gone: Path[] = [];
  for (const [node, path] of Node.nodes(editor, { from: start.path, to: end.path })) {
    if (!Node.isElement(node) || gone.some((taken) => Path.isAncestor(taken, path))) continue;
    const holdsStart = Path.isAncestor(path, start.path);
    const holdsEnd = Path.isAncestor(path, end.path);
    const isWhole = isPart(node) && !isWordPart(node);
    const startsInside =
      holdsStart && !(isWhole && !keepStart && Editor.isStart(editor, start, path) && !holdsEnd);
    const endsInside = holdsEnd && !(isWhole && Editor.isEnd(editor, end, path) && !holdsStart);
    if (!startsInside && !endsInside) gone.push(path);
  }
  return gone;
}

/** Removes a part or an entry; a slot and the headline only lose their words, for they always stand. */
function removeOrClear(editor: Editor, path: Path): void {
  const node = Node.get(editor, path);
  const stays =
    ('type' in node && node.type === 'headline') ||
    (Node.isElement(node) && !isPart(node) && node.type !== 'list-entry');
  if (!stays) Transforms.removeNodes(editor, { at: path, voids: true });
  else if (!isBlank(node)) Transforms.delete(editor, { at: Editor.range(editor, path), hanging: true });
}

/** Joins what is left of the two lines, or keeps both; puts the caret where the selection began. */
function closeGap(editor: Editor, first: Path | null, last: Path | null, keepFirst: boolean): void {
  if (first && last) {
    const [firstLine] = lineAt(editor, first);
    const [lastLine] = lineAt(editor, last);
    const together =
      mayJoin(firstLine) &&
      mayJoin(lastLine) &&
      Path.equals(containerOf(editor, first), containerOf(editor, last));
    if (isBlank(firstLine) && !isBlank(lastLine) && mayJoin(firstLine) && !keepFirst) {
      const target = Editor.pathRef(editor, last);
      removeLine(editor, first);
      selectStart(editor, target.unref());
      return;
    }
    Transforms.select(editor, Editor.end(editor, first));
    if (together) joinLines(editor, last, first);
    else if (isBlank(lastLine) && mayJoin(lastLine)) removeLine(editor, last);
  } else if (first) Transforms.select(editor, Editor.end(editor, first));
  else if (last) selectStart(editor, last);
}

/** Removes a line that is a part or an entry, and the list it leaves empty; the lists on both sides become one. */
export function removeLine(editor: Editor, path: Path): void {
  const [part, partPath] = partAt(editor, path);
  const isLastEntry = part.type === 'list' && part.children.length === 1;
  const gone = isLastEntry ? partPath : path;
  Transforms.removeNodes(editor, { at: gone, voids: true });
  joinListsAt(editor, gone);
}

function selectStart(editor: Editor, path: Path | null): void {
  if (path) Transforms.select(editor, Editor.start(editor, path));
}

/** Parts that show more than words: a stroke against their border selects them, the next one removes them. */
export function isSelectedFirst(part: Part): boolean {
  return part.type === 'figure' || part.type === 'unrecognised';
}
