import { Editor, Node, Path, Transforms } from 'slate';
import { definitionOf, freshPart, isPart, type PartKind } from '../../../article';
import { accepts, isAtHead, isBlank, partAt } from '../lines';

/**
 * Adds an empty part of the kind and puts the caret in it: in place of the empty paragraph the caret stands in, else
 * after the current part; inside a sidebar when the sidebar may hold it. A part there can be only one of and that
 * stands already is not added: the caret goes to it.
 */
export function addPart(editor: Editor, kind: PartKind): void {
  Editor.withoutNormalizing(editor, () => {
    const standing = editor.children.findIndex((child) => 'type' in child && child.type === kind);
    if (definitionOf(kind).place.count !== 'any' && standing >= 0) {
      Transforms.select(editor, Editor.start(editor, [standing]));
      return;
    }
    const current = currentPart(editor, kind);
    const node = current && Node.get(editor, current);
    const replaces = node && isPart(node) && node.type === 'paragraph' && isBlank(node);
    const at = placeFor(editor, kind, current, replaces === true);
    if (current && replaces && Path.equals(at, current)) Transforms.removeNodes(editor, { at: current });
    Transforms.insertNodes(editor, freshPart(kind), { at });
    Transforms.select(editor, Editor.start(editor, at));
  });
}

/** The part the caret stands in that the new one may stand beside: in a sidebar that takes it, else at the top. */
function currentPart(editor: Editor, kind: PartKind): Path | undefined {
  if (!editor.selection) return undefined;
  const [, path] = partAt(editor, editor.selection.focus.path);
  const container = Path.parent(path);
  return accepts(editor, container, kind) ? path : path.slice(0, 1);
}

function placeFor(editor: Editor, kind: PartKind, current: Path | undefined, replaces: boolean): Path {
  const head = editor.children.filter((child) => isAtHead(child)).length;
  if (definitionOf(kind).place.atHead) return [0];
  if (kind === 'lead') return [head];
  if (!current) return [editor.children.length];
  if (replaces) return current;
  const after = Path.next(current);
  return after.length === 1 && (after[0] ?? 0) < head ? [head] : after;
}
