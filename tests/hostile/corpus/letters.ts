import { product, song } from './payload';

/** Characters that turn, hide, end or break what stands round them. */
const characters: readonly string[] = [
  ...[
    '\u0000',
    '\u0001',
    '\u0007',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u009d',
  ],
  ...[
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
  ],
  ...[
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\ufeff',
    '\ufffc',
  ],
  ...['\ufdd0', '\ufffd', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{e0001}', '\u{10ffff}'],
];

/** Where such a character stands in words. */
const places: readonly ((character: string) => string)[] = [
  (character) => `${character}abc`,
  (character) => `abc${character}.exe`,
  (character) => `rapport${character}gpj.exe`,
  (character) => `<p>a${character}<script>${song}</script></p>`,
  (character) => `<scr${character}ipt>${song}</scr${character}ipt>`,
  (character) => `<a href="https://example.org/${character}">a</a>`,
  (character) => `https://example.org/${character}`,
  (character) => character.repeat(50),
];

/** What a terminal obeys: title, colour, clipboard, a link, a cleared screen, a false new line. */
const terminal: readonly string[] = [
  '\u001b]0;canary\u0007',
  '\u001b[2J\u001b[1;1Hcanary',
  '\u001b]52;c;Y2FuYXJ5\u0007',
  '\u001b]8;;http://canary.invalid/\u001b\\a\u001b]8;;\u001b\\',
  '\u009b31mcanary\u009b0m',
  'a\rmarbre: done',
  'a\u0008\u0008canary',
];

export const letters: readonly string[] = [
  ...product(characters, places, (character, put) => put(character)),
  ...terminal,
];
