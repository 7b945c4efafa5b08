import { decodeText } from '../../decode-text';

/** A tag as the reader gives it: bytes for IPTC, text or a list for XMP; several of one name are a list. */
export interface Tag {
  readonly value?: unknown;
  readonly description?: unknown;
  readonly attributes?: unknown;
}
export type TagReading = Tag | readonly Tag[] | undefined;

/** One text an entry, several with a comma. Bytes are UTF-8 where they can be, whatever the record declares, else Windows-1252. */
export function iptcText(tag: TagReading): string {
  return listed(tag)
    .map(({ value, description }) => (isBytes(value) ? decode(value) : textIn(description)))
    .filter((text) => text !== '')
    .join(', ');
}

/** The text of a property; of one in several languages the default, else the first; of an ordered list all, with commas. */
export function xmpText(tag: TagReading): string {
  const [only] = listed(tag);
  if (!only) return '';
  const { value } = only;
  if (!Array.isArray(value)) return textIn(value);
  const entries: readonly Tag[] = value.filter(
    (entry): entry is Tag => typeof entry === 'object' && entry !== null,
  );
  const inLanguages = entries.some((entry) => languageOf(entry) !== undefined);
  if (!inLanguages) return entries.map((entry) => textIn(entry.value)).join(', ');
  return textIn((entries.find((entry) => languageOf(entry) === 'x-default') ?? entries[0])?.value);
}

const listed = (tag: TagReading): readonly Tag[] =>
  tag === undefined ? [] : Array.isArray(tag) ? (tag as readonly Tag[]) : [tag as Tag];

function languageOf({ attributes }: Tag): unknown {
  return typeof attributes === 'object' && attributes !== null && 'lang' in attributes
    ? attributes.lang
    : undefined;
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((byte) => typeof byte === 'number');

/** Latin-1 and Windows-1252 are told from UTF-8 by the bytes, whatever the record declares. */
function decode(value: readonly number[]): string {
  // A stray control character would make it no text at all.
  const decoded = decodeText(
    Uint8Array.from(value, (byte) => Math.max(byte, 0x20)),
    '',
  );
  return decoded.ok ? decoded.value.text : '';
}
