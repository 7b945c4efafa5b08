import { type Outcome, succeeded } from '../../article';
import { decodeText, encodingOf, textOf } from './decode-text';

/** Bytes at a page's beginning in which its encoding is looked for; browsers look at the first 1,024 and, saving a page, add to them. */
const headLength = 4096;

/** `<meta charset="…">`, the same inside the `content` of an older page, and the declaration of XHTML. */
const statement =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;

/**
 * The text of a page, in the encoding it states where its bytes leave that open: what is valid UTF-8, or UTF-16 by its mark or its
 * zeros, is. The encodings are those every browser knows. Problem `not-text`, as `decodeText`.
 */
export function decodePage(bytes: Uint8Array, at: string): Outcome<string> {
  const told = encodingOf(bytes);
  const isGuess = told === 'windows-1252' || told === 'iso-8859-1';
  const stated = isGuess ? statedText(bytes) : undefined;
  if (stated !== undefined) return textOf(stated, at);
  const decoded = decodeText(bytes, at);
  return decoded.ok ? succeeded(decoded.value.text) : decoded;
}

/** Undefined where nothing is stated that says more than the bytes do. */
function statedText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  const [, inMeta, inXml] = statement.exec(head) ?? [];
  const decoder = decoderOf(inMeta ?? inXml);
  // A statement that can be read a byte at a time is not of UTF-16.
  if (decoder === undefined || decoder.encoding.startsWith('utf-16')) return undefined;
  // Latin-1 and Windows-1252 are one to browsers and told apart by the bytes.
  if (decoder.encoding === 'windows-1252') return undefined;
  const text = decoder.decode(bytes);
  return decoder.encoding !== 'utf-8' || isMostlyWhole(text) ? text : undefined;
}

function decoderOf(label: string | undefined) {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    // Nobody knows it, or it is one the web has given up.
    return undefined;
  }
}

/** More letters beyond ASCII are whole than broken: UTF-8 that was cut somewhere, and not another encoding under its name. */
function isMostlyWhole(text: string): boolean {
  const beyond = text.match(/[^\0-\x7f]/gu) ?? [];
  const broken = beyond.filter((letter) => letter === '\ufffd').length;
  return broken * 2 < beyond.length;
}
