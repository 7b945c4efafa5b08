import { expect, test } from 'vitest';
import { normalise, wordsOf } from '../../article';
import { lastWord, middleWord, storyParts } from './story';

test('the same size gives the same story', () => {
  expect(storyParts(3000)).toEqual(storyParts(3000));
  expect(storyParts(3000, 2)).not.toEqual(storyParts(3000));
});

test('a story is already in its normal form, so that no editor has to mend it while it is timed', () => {
  const parts = storyParts(3000);
  expect(normalise(parts)).toEqual(parts);
});

test('its paragraphs hold about the words asked for', () => {
  const paragraphs = storyParts(10_000).filter(({ type }) => type === 'paragraph');
  expect(wordsOf(paragraphs).length).toBeGreaterThan(9_800);
  expect(wordsOf(paragraphs).length).toBeLessThan(10_800);
});

test('the words that mark its middle and its end stand in it once', () => {
  const words = wordsOf(storyParts(10_000));
  expect(words.filter((word) => word === middleWord)).toHaveLength(1);
  expect(words.filter((word) => word === lastWord)).toHaveLength(1);
});
