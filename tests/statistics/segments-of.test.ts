import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../article/statistics/segments-of';

/** What a border could fall beside wrongly: joints, marks, flags, joiners, spaces of every kind, scripts without spaces. */
const pieces = [
  ...['la', 'neige', "l'hôpital", 'e\u0301te\u0301', '1', '000', '3,14', 'a.b', 'https://x.org', 'été'],
  ...[' ', '  ', '\n', '\u00a0', '\u202f', '-', "'", '.', ',', ' -', '« ', '\u0301', '\u200d', '\u00ad'],
  ...['🇨🇭', '🇨', '👩‍👧', 'กำ', 'ำ', '東京都', 'カタ', 'שלום', '\u0903', 'क्ष', '\r\n', '\r', '\t'],
];
const longText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1500, maxLength: 3000 })
  .map((taken) => taken.join(''));

for (const granularity of ['word', 'grapheme'] as const) {
  test(`a long text read in pieces has the ${granularity}s it has as a whole`, () => {
    fc.assert(
      fc.property(longText, fc.constantFrom('fr', 'en', 'ja', 'th', 'sv', 'und'), (text, language) => {
        const segmenter = new Intl.Segmenter(language, { granularity });
        const whole = Array.from(segmenter.segment(text), ({ index, isWordLike }) => [index, isWordLike]);
        const read = Array.from(segmentsOf(text, segmenter), ({ index, isWordLike }) => [index, isWordLike]);
        expect(read).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });
}

test('no piece grows with the text', () => {
  const asked: number[] = [];
  const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
  const watched: Intl.Segmenter = {
    resolvedOptions: () => segmenter.resolvedOptions(),
    segment: (text) => {
      asked.push(text.length);
      return segmenter.segment(text);
    },
  };
  const text = 'La neige tombe sur le lac. '.repeat(4000);
  const read = Array.from(segmentsOf(text, watched), ({ segment }) => segment);
  expect(read.join('')).toBe(text);
  expect(Math.max(...asked)).toBeLessThanOrEqual(2000);
});
