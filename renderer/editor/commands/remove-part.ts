import { Editor, Node, Path, Transforms } from 'slate';
import { isPart } from '../../../article';
import { firstLine, isBlank, lastLine, lineAfter, lineBefore } from '../lines';
import { keepOneBodyPart } from './insert-paragraph';

/**
 * Removes the part at the path with its words; the headline only loses its words. The caret goes to the start of
 * what follows in the same container, else to the end of what stands before.
 */
export function removePart(editor: Editor, path: Path): void {
  const part = Node.get(editor, path);
  if (!isPart(part)) throw new Error(`At [${path}] stands no part to remove.`);
  if (part.type === 'headline') {
    if (!isBlank(part)) Transforms.delete(editor, { at: Editor.range(editor, path), hanging: true });
    Transforms.select(editor, Editor.start(editor, path));
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    const hasNext = Node.has(editor, Path.next(path));
    const before = lineBefore(editor, firstLine(editor, path)[1]);
    const after = lineAfter(editor, lastLine(editor, path)[1]);
    const caretPath = hasNext ? after?.[1] : (before ?? after)?.[1];
    const caret = caretPath && Editor.pathRef(editor, caretPath);
    Transforms.removeNodes(editor, { at: path, voids: true });
    keepOneBodyPart(editor);
    const at = caret?.unref();
    if (at) Transforms.select(editor, hasNext ? Editor.start(editor, at) : Editor.end(editor, at));
    else Transforms.select(editor, Editor.end(editor, []));
  });
}
