import { isUtf8 } from 'node:buffer';
import { failed, type Outcome, succeeded } from '../../article';

/** How the bytes of a text were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';

export interface DecodedText {
  /** Without byte-order mark; every line end is a line feed. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to tell UTF-16 without a mark, and text from what is not. */
const sampleLength = 64 * 1024;

/**
 * The text of a file whose encoding nobody stated, and the encoding told from its bytes: a byte-order mark; UTF-16
 * by its pattern of zero bytes; UTF-8 where every byte is valid but those of a last letter that was cut, which shows as U+FFFD; else Windows-1252 where it uses bytes that have no
 * letter in Latin-1, else Latin-1. Problem `not-text` (at `at`) for pictures, archives, documents of word
 * processors and whatever else is no text.
 */
export function decodeText(bytes: Uint8Array, at: string): Outcome<DecodedText> {
  const encoding = encodingOf(bytes);
  if (!encoding) return failed({ kind: 'not-text', at });
  const decoded = decode(bytes, encoding);
  const text = decoded === undefined ? failed({ kind: 'not-text', at }) : textOf(decoded, at);
  return text.ok ? succeeded({ text: text.value, encoding }) : text;
}

/** Decoded text with every line end a line feed; `not-text` where it holds what no text does. */
export function textOf(decoded: string, at: string): Outcome<string> {
  return hasControls(decoded) ? failed({ kind: 'not-text', at }) : succeeded(decoded.replace(/\r\n?/g, '\n'));
}

/** Undefined where the bytes do not hold what a mark promised. */
function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'iso-8859-1') return latin1(bytes);
  if (encoding === 'windows-1252') return latin1(bytes).replace(/[\u0080-\u009f]/g, windowsCharacter);
  try {
    return new TextDecoder(encoding, { fatal: encoding !== 'utf-8' || !isCutUtf8(bytes) }).decode(bytes);
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** 0x80 to 0x9f in Windows-1252; a space where it has no character. Node 20's TextDecoder gives Latin-1 instead. */
const windowsCharacters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A byte without a character shows as U+FFFD, so that a damaged word is seen and not silently mended. */
function windowsCharacter(latin: string): string {
  const character = windowsCharacters[latin.charCodeAt(0) - 0x80];
  return character === undefined || character === ' ' ? '\ufffd' : character;
}

/** Told by the bytes alone; Windows-1252 and Latin-1 are what is left. Undefined for what is no text. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  if (sample.includes(0)) return utf16WithoutMark(sample);
  if (isUtf8(bytes) || isCutUtf8(bytes)) return 'utf-8';
  return usesWindows(bytes) ? 'windows-1252' : 'iso-8859-1';
}

/** In UTF-16 of European text most units have a zero byte, always on the same side; a zero unit is in no text. */
function utf16WithoutMark(sample: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const units = Math.floor(sample.length / 2);
  if (sample.length % 2 === 1 && sample.length < sampleLength) return undefined;
  if (odd > units * 0.7 && even === 0) return 'utf-16le';
  if (even > units * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

/**
 * Whether the bytes are UTF-8 that ends in the midst of a letter: a transfer that was cut, or a field that may have so many bytes.
 * It is told by other letters that are whole; without any, the last byte is a letter of Latin-1.
 */
function isCutUtf8(bytes: Uint8Array): boolean {
  const lead = bytes.findLastIndex((byte) => byte >= 0xc0);
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (lead < 0 || lead + length <= bytes.length) return false;
  if (bytes.subarray(lead + 1).some((byte) => byte < 0x80)) return false;
  const before = bytes.subarray(0, lead);
  return isUtf8(before) && before.some((byte) => byte >= 0x80);
}

/** 0x80 to 0x9f are quotation marks, dashes, the euro sign and so on in Windows-1252, and nothing in Latin-1. */
function usesWindows(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
}

/** Text has tabs, line ends and page feeds, and no other control character (a stray Ctrl+Z ends old DOS files). */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds.
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffe\uffff]/.test(text);
}
