import { type Editor, Node, type Path, Transforms } from 'slate';
import { safeAddress } from '../../../article';

/** Sets where the related link at the path leads; empty takes the address away. Answers false for an unsafe one. */
export function setAddress(editor: Editor, path: Path, written: string): boolean {
  const node = Node.get(editor, path);
  if (!('type' in node) || node.type !== 'related-link')
    throw new Error(`At [${path}] stands no related link.`);
  const address = written.trim() === '' ? '' : safeAddress(written);
  if (address === undefined) return false;
  if (address !== node.address) Transforms.setNodes(editor, { address }, { at: path });
  return true;
}
