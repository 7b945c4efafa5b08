import { expect, test } from 'vitest';
import { type Article, toFragment, toPage, toPlainText, toPublicJson } from '../../article';
import { everyPart } from './articles';

test.each([toPage, toFragment, toPlainText, toPublicJson] as ((article: Article) => string)[])(
  '%o gives the same bytes for the same article, read again from its own file',
  (write) => {
    const again: Article = JSON.parse(JSON.stringify(everyPart));
    expect(write(again)).toBe(write(everyPart));
    expect(write(everyPart)).not.toMatch(/\r|\ufeff/);
  },
);

test('no-break spaces stay characters', () => {
  const french = JSON.parse(JSON.stringify(everyPart).replaceAll('valley', '«\u00a0val\u202f!\u00a0»'));
  expect(toPage(french)).toContain('«\u00a0val\u202f!\u00a0»');
});
