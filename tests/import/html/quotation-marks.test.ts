import { describe, expect, it, test } from 'vitest';
import { partsFromHtml } from '../../../article';
import { outline } from './outline';
import { imported, pasted } from './reading';

const said = 'Il a dit <q>non merci</q> hier.';

describe('words between <q> and </q> keep the marks a browser draws', () => {
  it.each([
    ['fr', 'Il a dit «␣non merci␣» hier.'],
    ['fr-CH', 'Il a dit «␣non merci␣» hier.'],
    ['en-GB', 'Il a dit “non merci” hier.'],
    ['it', 'Il a dit «non merci» hier.'],
    ['de', 'Il a dit „non merci“ hier.'],
    ['de-CH', 'Il a dit «non merci» hier.'],
    ['ja', 'Il a dit “non merci” hier.'],
    ['no language', 'Il a dit “non merci” hier.'],
  ])('of the language around them: %s', (language, expected) => {
    expect(pasted(`<div lang="${language}"><p>${said}</p></div>`)).toBe(`paragraph: ${expected}\n`);
  });

  it.each([
    ['a page', `<html lang="fr"><body><h1>t</h1><p>${said}</p></body></html>`],
    ['a page that says so of its body', `<html><body lang="fr"><h1>t</h1><p>${said}</p></body></html>`],
    [
      'an article',
      `<html lang="en"><body><article lang="fr"><h1>t</h1><p>${said}</p></article></body></html>`,
    ],
  ])('of %s', (_whole, page) => {
    expect(imported(page)).toContain('paragraph: Il a dit «␣non merci␣» hier.\n');
  });

  it('of the article a page without a language becomes', () => {
    expect(imported(`<body><h1>t</h1><p>${said}</p></body>`, 'fr-CH')).toContain('«␣non merci␣»');
  });

  it('of the article words are pasted into', () => {
    const read = partsFromHtml(`<p>${said}</p>`, { language: 'fr' });
    expect(read.ok && outline(read.value.parts)).toBe('paragraph: Il a dit «␣non merci␣» hier.\n');
  });

  it('of the words around, where the quoted ones are in another language', () => {
    expect(pasted('<p lang="fr">Il a dit <q lang="en">no thanks</q>.</p>')).toBe(
      'paragraph: Il a dit «␣no thanks␣».\n',
    );
  });

  it('inner ones inside of others', () => {
    expect(pasted('<p lang="fr"><q>Il a dit <q>non</q> hier</q></p>')).toBe(
      'paragraph: «␣Il a dit “non” hier␣»\n',
    );
    expect(pasted('<p lang="en"><q>He said <q>no</q></q></p>')).toBe('paragraph: “He said ‘no’”\n');
  });

  it('in whatever part they stand, with their marks and no space inside', () => {
    expect(pasted('<h2><q>Non</q></h2><ul><li><q> a <b>b</b>\n</q></li></ul>')).toBe(
      'crosshead: “Non”\nlist bulleted\n  list-entry: “a *b*”\n',
    );
    expect(pasted('loose <q>words</q>')).toBe('paragraph: loose “words”\n');
  });
});

test.each([
  ['that are written out already', '<p lang="fr"><q>«&nbsp;non&nbsp;»</q></p>', 'paragraph: «␣non␣»\n'],
  ['straight', '<p><q>"no"</q></p>', 'paragraph: "no"\n'],
  ['round nothing', '<p>a<q> </q></p>', 'paragraph: a\n'],
])('no second marks are added to those %s', (_what, html, expected) => {
  expect(pasted(html)).toBe(expected);
});

test('words that begin and end with quotations of their own keep the marks of the whole', () => {
  expect(pasted('<p><q>"a" and "b"</q></p>')).toBe('paragraph: “"a" and "b"”\n');
});
