import { expect, it } from 'vitest';
import { everyPart, textOf } from '../../../article';
import { parseWords } from '../../../electron/library/import/parse-words';
import { given } from './reading';

/** The first paragraph of a page of these bytes; a problem by its name. */
function paragraphOf(page: Buffer): string {
  const read = parseWords({ kind: 'page', bytes: page, ...given });
  if (!read.ok) return read.problem.kind;
  for (const part of everyPart(read.value.article.parts))
    if (part.type === 'paragraph') return textOf(part.children);
  return 'no paragraph';
}

const page = (head: string, words: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `<!doctype html><html><head>${head}<title>Sony</title></head><body><h1>Sony</h1><p>`,
      'latin1',
    ),
    words,
    Buffer.from('</p></body></html>', 'latin1'),
  ]);
const meta = (charset: string) => `<meta charset="${charset}">`;
const oldMeta = (charset: string) =>
  `<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset = ${charset}'>`;
const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['Latin-9', meta('iso-8859-15'), bytes('Le c\xbdur co\xfbte 3 \xa4'), 'Le cœur coûte 3 €'],
  ['Latin-9, as pages said it once', oldMeta('ISO-8859-15'), bytes('\xbcuvre'), 'Œuvre'],
  ['Latin-2', meta('iso-8859-2'), bytes('\xa3uka\xb6z'), 'Łukaśz'],
  ['Windows-1250', meta('windows-1250'), bytes('\xa3\xf3d\x9f'), 'Łódź'],
  ['Windows-1251', meta('cp1251'), bytes('\xcc\xee\xf1\xea\xe2\xe0'), 'Москва'],
  ['the encoding of old Macs', meta('macintosh'), bytes('l\xd5\x8et\x8e \x88 Gen\x8fve'), 'l’été à Genève'],
  ['Shift_JIS', meta('Shift_JIS'), bytes('\x93\x8c\x8b\x9e'), '東京'],
  [
    'XHTML that says so before all else',
    '',
    bytes('\xbcuvre'),
    'Œuvre',
    '<?xml version="1.0" encoding="iso-8859-15"?>',
  ],
])('a page that states its encoding is read in it: %s', (_what, head, words, text, before = '') => {
  expect(paragraphOf(Buffer.concat([bytes(before), page(head, words)]))).toBe(text);
});

it.each([
  ['UTF-8 by its bytes', meta('iso-8859-1'), Buffer.from('l’été'), 'l’été'],
  ['Windows-1252 that says Latin-1', meta('iso-8859-1'), bytes('l\x92\xe9t\xe9'), 'l’été'],
  ['Latin-1 that says UTF-8', meta('utf-8'), bytes('l\xe9t\xe9, Gen\xe8ve'), 'lété, Genève'],
  ['an encoding nobody knows', meta('x-unknown'), bytes('\xe9t\xe9'), 'été'],
  ['none stated', '', bytes('\xe9t\xe9'), 'été'],
])('what a page states and is not, is not believed: %s', (_what, head, words, text) => {
  expect(paragraphOf(page(head, words))).toBe(text);
});

it('UTF-8 with a letter that was cut loses that letter only, and shows it', () => {
  const cut = Buffer.concat([Buffer.from('L’été à Genève, '), bytes('\xc3'), Buffer.from(' l’œuvre')]);
  expect(paragraphOf(page(meta('utf-8'), cut))).toBe('L’été à Genève, \ufffd l’œuvre');
});

it('a picture called a page is no text, whatever it seems to state', () => {
  expect(
    paragraphOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 1, 2]), page(meta('macintosh'), bytes('a'))])),
  ).toBe('not-text');
});
