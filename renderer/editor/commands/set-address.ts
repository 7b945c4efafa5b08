import { type Editor, Node, type Path, Transforms } from 'slate';
import { safeAddress } from '../../../article';

/**
 * Sets where the related link at the path leads; empty takes the address away.
 * @returns the address it has by now; undefined for an unsafe one, which changes nothing
 */
export function setAddress(editor: Editor, path: Path, written: string): string | undefined {
  const node = Node.get(editor, path);
  if (!('type' in node) || node.type !== 'related-link')
    throw new Error(`At [${path}] stands no related link.`);
  const address = written.trim() === '' ? '' : safeAddress(written);
  if (address !== undefined && address !== node.address)
    Transforms.setNodes(editor, { address }, { at: path });
  return address;
}
