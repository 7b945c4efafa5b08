import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { currentFormat, partKinds, readArticle, toggledMarks, writeArticle } from '../../article';

const folder = new URL('./released/', import.meta.url);
const names = readdirSync(folder);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

// A released file is what some reader's disk holds: it is never edited again. A new format brings a new file.
test('there is a released file of every format there ever was', () => {
  const formats = Array.from({ length: currentFormat }, (_, at) => `format-${at + 1}.json`);
  expect(names.sort()).toEqual(formats);
});

describe.each(names)('%s', (name) => {
  it('is read whole, with nothing to mend but what it never knew', () => {
    const reading = readArticle(text(name));
    expect(reading).toMatchObject({ ok: true, writable: true });
    expect(reading.ok && reading.mended.filter(({ what }) => what !== 'unrecognised-part')).toEqual([]);
  });

  it('holds every part, every mark and what a newer program may have added', () => {
    const reading = readArticle(text(name));
    const kinds = reading.ok ? reading.article.parts.map(({ type }) => type) : [];
    expect(new Set(kinds)).toEqual(new Set(partKinds));
    for (const mark of [...toggledMarks, 'link']) expect(text(name)).toContain(`"${mark}":`);
    expect(reading.ok && reading.article.kept).toEqual({ desk: { id: 7 } });
  });
});

it('a file of the current format is written back byte for byte', () => {
  const current = text(`format-${currentFormat}.json`);
  const reading = readArticle(current);
  expect(reading.ok && writeArticle(reading.article)).toBe(current);
});
