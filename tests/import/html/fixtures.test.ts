import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromHtml, type Dropped, normalise, type Part, partsFromHtml } from '../../../article';
import { outline } from './outline';
import { visibleWords, wordsOf } from './visible-words';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => basename(name, '.html'));
const given = {
  id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  now: '2026-11-22T09:00:00.000Z',
  language: 'de',
  at: 'a.html',
};

/** A fixture named `…-page` is a file; any other is what its program puts on the clipboard. */
function read(name: string, html: string): { parts: readonly Part[]; dropped: readonly Dropped[] } {
  if (!name.endsWith('-page')) {
    const pasted = partsFromHtml(html);
    if (!pasted.ok) throw new Error(pasted.problem.kind);
    return pasted.value;
  }
  const imported = articleFromHtml(html, given);
  if (!imported.ok) throw new Error(imported.problem.kind);
  return { parts: imported.value.article.parts, dropped: imported.value.dropped };
}

describe.each(names)('%s', (name) => {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const expected = new URL(`${name}.txt`, folder);

  it('becomes the parts written beside it', () => {
    const { parts, dropped } = read(name, html);
    // MARBRE_WRITE_OUTLINES=1 writes them anew, to be read and judged before they are committed.
    if (process.env.MARBRE_WRITE_OUTLINES) writeFileSync(expected, outline(parts, dropped));
    expect(outline(parts, dropped)).toBe(readFileSync(expected, 'utf8'));
  });

  it('loses no word a reader sees', () => {
    const kept = new Map<string, number>();
    for (const word of wordsOf(read(name, html).parts)) kept.set(word, (kept.get(word) ?? 0) + 1);
    const lost = visibleWords(html, name.endsWith('-page')).filter((word) => {
      const left = kept.get(word) ?? 0;
      kept.set(word, left - 1);
      return left <= 0;
    });
    expect(lost).toEqual([]);
  });

  it('is in its normal form', () => {
    const { parts } = read(name, html);
    const again = normalise(parts as Part[]).filter((part) => parts.includes(part));
    expect(again).toEqual(parts);
  });
});
