import { asBuffer } from '../blocks';

/**
 * Names after their prefix. EXIF's own begin with `GPS`; makers of drones write `GpsLatitude`, `GpsLongtitude` or `Latitude`, the W3C's
 * vocabulary of places `lat`, `long` and `lat_long`.
 */
const names = {
  location: '(?:GPS\\w*|lat(?:itude)?|long?(?:itude)?|lat_long)',
  orientation: 'Orientation',
} as const;

/** An element's opening, whose name is the group, or a whole attribute. */
const openingOf = (what: keyof typeof names) =>
  new RegExp(
    `<([\\w.-]+:${names[what]})(?=[\\s/>])|\\s[\\w.-]+:${names[what]}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`,
    'gi',
  );

/**
 * The packet with what it says of the place (see `names`, as attribute or element) or of the orientation turned into
 * spaces, every byte else where it was; the same bytes when it says nothing of it. Undefined when the packet cannot be
 * read that way (UTF-16, an element that does not end): then it is not to be kept.
 */
export function xmpWithout(what: keyof typeof names, bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.includes(0)) return undefined;
  // One character a byte: lengths stay, and the names looked for are ASCII.
  const text = asBuffer(bytes).toString('latin1');
  const opening = openingOf(what);
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
