import { expect, test } from 'vitest';
import { articleFromHtml } from '../../../article';
import { given } from './reading';

test('keywords a page gives in one line are kept once, the empty ones not at all', () => {
  const page = '<meta name="keywords" content="lac, ,  niveau,lac,"><article><h1>a</h1></article>';
  const read = articleFromHtml(page, given);
  expect(read.ok && read.value.article.metadata.keywords).toEqual(['lac', 'niveau']);
});
