import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../article/statistics/words-in';

/** The rule as it is stated, with the segmenter asked of all that stands between two spaces. */
function asStated(text: string, language: string): number {
  // A sign that is no space takes the place of one that groups digits.
  const grouped = text.replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '_');
  return grouped.split(/\s/).reduce((sum, between) => sum + asStatedBetweenSpaces(between, language), 0);
}

function asStatedBetweenSpaces(text: string, language: string): number {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  return words.filter(({ segment, index }, at) => {
    const before = words[at - 1];
    if (!before) return true;
    const between = text.slice(before.index + before.segment.length, index);
    const isUnspaced = /[กำ東京カタ]/.test(before.segment + segment);
    return between === '' || /[–—]|--/.test(between) || isUnspaced;
  }).length;
}

const signs = [
  ...' \n\t\u00a0\u202f\u2009-‐‑\'’‘/@&_+:.,;!?…«»"“”()[]{}<>=*~$^|`\\°•€—–·%#\u00ad\u200d\u0301\u2060',
];
const words = [
  'a',
  'Zürich',
  'œuvre',
  'été',
  'e\u0301',
  '1',
  '000',
  '42',
  'ª',
  'ſ',
  'א',
  'ж',
  'กำ',
  '東京',
  'カタ',
  '🇨🇭',
  '👩‍👧',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.constantFrom(' ', ' ', 'mot')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

test('what a glance tells is what the segmenter says, in every language', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('fr', 'en', 'de', 'it', 'sv', 'fi', 'el', 'ja', 'th', 'und'),
      (text, language) => {
        expect(wordsIn(text, language)).toBe(asStated(text, language));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a word of ten million letters is one', () => {
  expect(wordsIn('a'.repeat(11_000_000), 'fr')).toBe(1);
  expect(wordsIn('a-'.repeat(5_000_000), 'fr')).toBe(1);
});
