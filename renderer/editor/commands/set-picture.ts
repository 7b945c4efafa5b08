import { type Editor, Node, type Path, Transforms } from 'slate';
import type { Picture } from '../../../article';

/** Gives the figure at the path a picture, or takes it away. Caption, credit and description stay as they are. */
export function setPicture(editor: Editor, path: Path, picture: Picture | undefined): void {
  const node = Node.get(editor, path);
  if (!('type' in node) || node.type !== 'figure') throw new Error(`At [${path}] stands no figure.`);
  if (picture) Transforms.setNodes(editor, { picture }, { at: path });
  else Transforms.unsetNodes(editor, 'picture', { at: path });
}
