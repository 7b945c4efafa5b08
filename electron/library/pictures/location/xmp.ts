import { asBuffer } from '../blocks';

const openings = {
  location: /<([\w.-]+:GPS\w*)(?=[\s/>])|\s[\w.-]+:GPS\w*\s*=\s*(?:"[^"<]*"|'[^'<]*')/g,
  orientation: /<([\w.-]+:Orientation)(?=[\s/>])|\s[\w.-]+:Orientation\s*=\s*(?:"[^"<]*"|'[^'<]*')/g,
} as const;

/**
 * The packet with what it says of the place (`exif:GPS…`, as attribute or element) or of the orientation turned into
 * spaces, every byte else where it was; the same bytes when it says nothing of it. Undefined when the packet cannot be
 * read that way (UTF-16, an element that does not end): then it is not to be kept.
 */
export function xmpWithout(what: keyof typeof openings, bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.includes(0)) return undefined;
  // One character a byte: lengths stay, and the names looked for are ASCII.
  const text = asBuffer(bytes).toString('latin1');
  const opening = new RegExp(openings[what]);
  let changed: Buffer | undefined;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const end = found[1] === undefined ? opening.lastIndex : elementEnd(text, found[1], opening.lastIndex);
    if (end === undefined) return undefined;
    changed ??= Buffer.from(bytes);
    changed.fill(' ', found.index, end);
    opening.lastIndex = end;
  }
  return changed ?? bytes;
}

function elementEnd(text: string, name: string, from: number): number | undefined {
  const close = text.indexOf('>', from);
  if (close < 0) return undefined;
  if (text[close - 1] === '/') return close + 1;
  const last = text.indexOf(`</${name}`, close);
  const end = last < 0 ? -1 : text.indexOf('>', last);
  return end < 0 ? undefined : end + 1;
}
