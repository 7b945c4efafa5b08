import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPlainText, metadata as metadataShape, type PlainTextImport } from '../../../article';
import { decodeText } from '../../../electron/library/decode-text';
import { charactersOfImport, charactersOfPage, wordsOfImport, wordsOfPage } from './no-word-lost';
import { outlineOf } from './outline';

// Every page is `pages/<what it shows>.txt`, the outline of what it becomes beside it.
const folder = join(import.meta.dirname, 'pages');
const titles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'))
  .map((name) => name.slice(0, -'.txt'.length));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function imported(page: string): PlainTextImport {
  const outcome = fromPlainText(page, 'page.txt');
  if (!outcome.ok) throw new Error(`the page was refused: ${outcome.problem.kind}`);
  return outcome.value;
}

describe.each(titles)('%s', (title) => {
  const page = read(`${title}.txt`);

  it('becomes what its outline says', () => {
    expect(outlineOf(imported(page))).toBe(read(`${title}.outline.txt`));
  });

  it('loses no character and no word', () => {
    expect(charactersOfImport(imported(page))).toEqual(charactersOfPage(page));
    expect(wordsOfImport(imported(page))).toEqual(wordsOfPage(page));
  });

  it('becomes the same in every encoding and with every line end', () => {
    const windows = page.replaceAll('\n', '\r\n');
    const mark = '\ufeff';
    const written = [
      Buffer.from(windows),
      Buffer.from(page.replaceAll('\n', '\r')),
      Buffer.from(mark + windows),
      Buffer.from(mark + windows, 'utf16le'),
      Buffer.from(mark + windows, 'utf16le').swap16(),
      ...(isLatin1(page) ? [Buffer.from(windows, 'latin1')] : []),
    ];
    for (const bytes of written) {
      const decoded = decodeText(bytes, 'page.txt');
      expect(decoded.ok && outlineOf(imported(decoded.value.text))).toBe(read(`${title}.outline.txt`));
    }
    // Whoever did not decode first is served as well.
    expect(outlineOf(imported(mark + windows))).toBe(read(`${title}.outline.txt`));
  });

  it('gives metadata an article may hold', () => {
    expect(() => metadataShape.partial().strict().parse(imported(page).metadata)).not.toThrow();
  });

  it('names only lines the page has', () => {
    const { setAside, unsure } = imported(page);
    const lines = page.split('\n');
    for (const { line } of [...setAside, ...unsure]) expect(lines[line - 1]?.trim()).toBeTruthy();
    for (const { line, text, why } of setAside) if (why !== 'sign') expect(lines[line - 1]).toContain(text);
  });
});

describe('the corpus', () => {
  it('has at least thirty pages, and no outline without a page', () => {
    expect(titles.length).toBeGreaterThanOrEqual(30);
    const outlines = readdirSync(folder).filter((name) => name.endsWith('.outline.txt'));
    expect(outlines.map((name) => name.replace('.outline.txt', ''))).toEqual(titles);
  });
});

const seed = join(import.meta.dirname, '../../../../shared/seed/rts-sony-2014.txt');
const hasSeed = existsSync(seed);
describe.runIf(hasSeed)('a published page of Radio Télévision Suisse', () => {
  const page = hasSeed ? readFileSync(seed, 'utf8') : '';

  it('becomes an article with its sidebar, the caption once', () => {
    const { parts, metadata, setAside, unsure, missingPictures } = imported(page);
    expect(parts.map(({ type }) => type)).toEqual([
      'headline',
      'figure',
      'lead',
      'paragraph',
      'paragraph',
      'crosshead',
      'paragraph',
      'paragraph',
      'sign-off',
      'related-link',
      'sidebar',
    ]);
    expect(metadata).toEqual({ sources: ['AFP'], language: 'fr' });
    expect(setAside.map(({ why }) => why)).toEqual([
      'publication-line',
      'sign',
      'repeated-caption',
      'sign',
      'publication-line',
    ]);
    expect(unsure).toEqual([]);
    expect(missingPictures).toEqual([parts[1]?.id]);
  });

  it('loses no character and no word', () => {
    expect(charactersOfImport(imported(page))).toEqual(charactersOfPage(page));
    expect(wordsOfImport(imported(page))).toEqual(wordsOfPage(page));
  });
});
if (!hasSeed) it.skip('a published page of Radio Télévision Suisse: ../shared/seed is not on this computer');

function isLatin1(text: string): boolean {
  return [...text].every((character) => character.charCodeAt(0) < 0x100);
}
