import { expect, test } from 'vitest';
import { isFrench } from '../../article/language-tag';

test.each([
  ['fr', true],
  ['fr-CH', true],
  ['FR-be', true],
  // North Frisian and Franco-Provençal have tags that begin alike.
  ['frr', false],
  ['frp', false],
  ['en', false],
  ['no language', false],
])('%s has the French colon: %s', (language, has) => {
  expect(isFrench(language)).toBe(has);
});
