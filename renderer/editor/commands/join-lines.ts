import { Editor, Node, Path, Transforms } from 'slate';
import { lineAt } from '../lines';
import { joinListsAt } from './join-lists';

/**
 * Moves the words of the line at `from` to the end of the line at `into`, which keeps its kind and id, and removes
 * the line left empty, with its list when that was its last entry. A caret in either stays at its letters. Lists that come to
 * meet by it become one.
 */
export function joinLines(editor: Editor, from: Path, into: Path): void {
  Editor.withoutNormalizing(editor, () => {
    const target = Editor.pathRef(editor, into);
    const source = Editor.pathRef(editor, from);
    const list = from.length > 1 && 'type' in Node.parent(editor, from) ? Path.parent(from) : undefined;
    const listRef = list && Editor.pathRef(editor, list);
    if (!Path.equals(from, Path.next(into))) {
      Transforms.moveNodes(editor, { at: from, to: Path.next(into), voids: true });
    }
    if (source.current && target.current) {
      const { children: _, ...properties } = lineAt(editor, source.current)[0];
      const position = lineAt(editor, target.current)[0].children.length;
      editor.apply({ type: 'merge_node', path: source.current, position, properties });
    }
    const emptied = listRef?.unref();
    if (emptied && Node.get(editor, emptied) && isEmptyList(editor, emptied)) {
      Transforms.removeNodes(editor, { at: emptied });
    }
    const joined = target.unref();
    if (joined && isEntry(editor, joined)) joinListsAt(editor, Path.next(Path.parent(joined)));
    source.unref();
  });
}

function isEntry(editor: Editor, path: Path): boolean {
  const node = Node.get(editor, path);
  return 'type' in node && node.type === 'list-entry';
}

function isEmptyList(editor: Editor, path: Path): boolean {
  const node = Node.get(editor, path);
  return 'type' in node && node.type === 'list' && node.children.length === 0;
}
