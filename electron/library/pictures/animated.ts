import type { Picture } from '../../../article';
import { asBuffer } from './blocks';

/** True for a picture that moves, or may: GIF always, WebP and PNG where they say so. Made smaller it would stand still. */
export function isAnimated(bytes: Uint8Array, type: Picture['type']): boolean {
  const view = asBuffer(bytes);
  if (type === 'image/gif') return true;
  if (type === 'image/webp') return view.toString('latin1', 12, 16) === 'VP8X' && ((view[20] ?? 0) & 2) === 2;
  if (type !== 'image/png') return false;
  const control = view.indexOf('acTL', 0, 'latin1');
  const pixels = view.indexOf('IDAT', 0, 'latin1');
  return control >= 0 && control < pixels;
}
