import { Editor, Node, Path, Transforms } from 'slate';

/** Makes the entry at the path a paragraph where it stands; entries after it become a list of their own. */
export function leaveList(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    const list = Path.parent(path);
    const isFirst = !Path.hasPrevious(path);
    const isLast = !Node.has(editor, Path.next(path));
    if (!isLast) Transforms.splitNodes(editor, { at: Path.next(path) });
    const to = isFirst ? list : Path.next(list);
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    Transforms.moveNodes(editor, { at: path, to });
    const left = isFirst ? Path.next(list) : list;
    const node = Node.get(editor, left);
    if (Node.isElement(node) && node.children.length === 0) Transforms.removeNodes(editor, { at: left });
  });
}
