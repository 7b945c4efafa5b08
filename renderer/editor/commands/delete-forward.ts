import { Editor, Path, type Point, Transforms } from 'slate';
import { containerOf, isAtHead, isBlank, type LineEntry, lineAfter, lineAt, mayJoin, partAt } from '../lines';
import { isSelectedFirst, removeLine } from './delete-selection';
import { joinLines } from './join-lines';
import { removePart } from './remove-part';

/** The Delete key at the end of a line; the mirror of Backspace at the start of the next. */
export function deleteForwardAtBorder(editor: Editor, caret: Point): boolean {
  const line = lineAt(editor, caret);
  const [, path] = line;
  const [part, partPath] = partAt(editor, path);
  if (part.type === 'unrecognised') removePart(editor, partPath);
  else if (!Editor.isEnd(editor, caret, path)) return false;
  else {
    const after = lineAfter(editor, path);
    if (after) forwardInto(editor, line, after);
  }
  return true;
}

function forwardInto(editor: Editor, [node, path]: LineEntry, [afterNode, afterPath]: LineEntry): void {
  const [afterPart, afterPartPath] = partAt(editor, afterPath);
  const sameContainer = Path.equals(containerOf(editor, path), containerOf(editor, afterPath));
  if (isBlank(node) && mayJoin(node) && sameContainer) {
    const target = Editor.pathRef(editor, afterPath);
    removeLine(editor, path);
    const at = target.unref();
    if (at) Transforms.select(editor, Editor.start(editor, at));
  } else if (mayJoin(node) && mayJoin(afterNode) && sameContainer) joinLines(editor, afterPath, path);
  else if (isBlank(afterNode) && mayJoin(afterNode) && !isLastBodyPart(editor, node, afterPath)) {
    removeLine(editor, afterPath);
  } else if (isSelectedFirst(afterPart) && !Path.isAncestor(afterPartPath, path)) {
    Transforms.select(editor, Editor.range(editor, afterPartPath));
  } else Transforms.select(editor, Editor.start(editor, afterPath));
}

/** The only part after the head stays, however empty, for an article always has a place to write. */
function isLastBodyPart(editor: Editor, before: LineEntry[0], path: Path): boolean {
  return isAtHead(before) && path[0] === editor.children.length - 1;
}
