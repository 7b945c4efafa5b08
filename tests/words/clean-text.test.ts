import { expect, it } from 'vitest';
import { cleanText } from '../../article/words';

it.each([
  ['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['controls', '\u0000a\u0007\u001b[31mb\u007f\u009fc', 'a[31mbc'],
  ['halves of surrogate pairs', 'a\ud800b\udc00c\udc00\ud800d', 'abcd'],
  ['characters that HTML calls none', 'a\ufdd0b\ufdefc\ufffed\uffffe', 'abcde'],
  ['characters that HTML calls none, beyond the first plane', 'a\u{1fffe}b\u{8ffff}c\u{10ffff}d', 'abcd'],
])('what HTML cannot hold goes: %s', (_what, written, clean) => {
  expect(cleanText(written)).toBe(clean);
});

it.each([
  ['tab and line feed', 'a\tb\nc'],
  ['no-break spaces', 'a\u00a0: b\u202f!'],
  ['whole pairs', 'a\u{1f468}\u200d\u{1f469}b\u{20000}c\u{1fffd}\u{10fffd}'],
  ['the neighbours of characters that are none', '\ufdcf\ufdf0\ufffd'],
  ['marks of direction and joiners', 'a\u200d\u200e\u2066b\u2069'],
])('what it can hold stays: %s', (_what, written) => {
  expect(cleanText(written)).toBe(written);
});
