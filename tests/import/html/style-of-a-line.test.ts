import { describe, expect, it, test } from 'vitest';
import { partsFromHtml, toFragment, toPage } from '../../../article';
import { articleOf } from '../../export/articles';
import { outline } from './outline';
import { imported, pasted } from './reading';

const picture = '<img src="a.jpg" alt="">';
const aside = (title: string) => `<aside>${title}<p>a</p></aside>`;
/** A caption and a credit as they are read. */
const below = (figcaption: string) =>
  pasted(`<figure>${picture}${figcaption}</figure>`).match(/(?<=caption: |credit: ).*/g);

describe('the weight of a title is the style of its line, not a mark', () => {
  it.each([
    ['of a browser', '<h2 style="font-weight: 600">Un <i>mot</i></h2>', 'crosshead: Un /mot/'],
    ['of a browser, of the headline', '<h1 style="font-weight: 800">Un</h1>', 'headline: Un'],
    ['and its slant', '<h2 style="font-style: italic; font-weight: bold">Un</h2>', 'crosshead: Un'],
    ['of Word', '<h2><b>Un<o:p></o:p></b></h2>', 'crosshead: Un'],
    ['of Word, but for its end', '<p class=MsoTitle><b>Un</b><o:p>&nbsp;</o:p></p>', 'headline: Un␣'],
    ['of Google Docs', '<h3><span style="font-weight:700">Un</span></h3>', 'crosshead: Un'],
    ['of a CMS', '<h2 class="wp-block-heading"><strong>Un</strong></h2>', 'crosshead: Un'],
    [
      'of a link',
      '<h2><a href="https://a.example/"><b>Un</b></a></h2>',
      'crosshead: [Un](https://a.example/)',
    ],
    ['in several pieces', '<h2><b>Un </b><strong>mot</strong></h2>', 'crosshead: Un mot'],
    ['of what is round it', '<div style="font-weight:bold"><h2>Un</h2></div>', 'crosshead: Un'],
    ['of a block in it', '<h2><div style="font-weight:bold">Un</div></h2>', 'crosshead: Un'],
    ['of a kicker', '<p class="kicker" style="font-weight:700">Un</p>', 'kicker: Un'],
    ['of a sidebar', aside('<h3><b>Un</b></h3>'), 'sidebar\n  sidebar-headline: Un\n  paragraph: a'],
    [
      'of a sidebar, of a browser',
      aside('<h2 style="font-weight:600">Un</h2>'),
      'sidebar\n  sidebar-headline: Un\n  paragraph: a',
    ],
  ])('%s', (_whose, html, expected) => {
    expect(pasted(html)).toBe(`${expected}\n`);
  });

  test.each([
    ['some words of a title', '<h2 style="font-weight:600">Un <b>mot</b></h2>', 'crosshead: Un *mot*'],
    ['a title in italics', '<h2><em>Titanic</em></h2>', 'crosshead: /Titanic/'],
    ['a whole paragraph', '<p style="font-weight:bold">Un</p>', 'paragraph: *Un*'],
    ['a whole lead', '<p class="lead"><b>Un</b></p>', 'lead: *Un*'],
  ])('but a mark on %s', (_what, html, expected) => {
    expect(pasted(html)).toBe(`${expected}\n`);
  });
});

describe('weight and slant a block gives a caption or a credit are its style', () => {
  it.each([
    ['of the caption', '<figcaption style="font-style: italic; font-weight: bold">a</figcaption>', ['a']],
    ['of a paragraph in it', '<figcaption><p style="font-style: italic">a</p></figcaption>', ['a']],
    [
      'of the credit',
      '<figcaption>a <div class="credit" style="font-style:oblique">b</div></figcaption>',
      ['a', 'b'],
    ],
  ])('%s', (_whose, html, expected) => {
    expect(below(html)).toEqual(expected);
  });

  it('of the figure, and of what is round it', () => {
    expect(
      pasted(
        `<div style="font-weight:bold"><figure style="font-style:italic">${picture}<figcaption>a</figcaption></figure></div>`,
      ),
    ).toContain('caption: a\n');
  });

  it('but what its words are marked with stays', () => {
    expect(below('<figcaption style="font-style: italic">a <em>b</em></figcaption>')).toEqual(['a /b/']);
    expect(below('<figcaption><em>a</em></figcaption>')).toEqual(['/a/']);
  });
});

test('a title all strong of an article of ours is still so when its export is read', () => {
  const strong = [{ text: 'Un', strong: true }];
  const article = articleOf([
    { type: 'headline', children: strong },
    { type: 'crosshead', children: strong },
    {
      type: 'sidebar',
      children: [
        { type: 'sidebar-headline', children: strong },
        { type: 'crosshead', children: strong },
      ],
    },
  ]);
  const expected = 'headline: *Un*\ncrosshead: *Un*\nsidebar\n  sidebar-headline: *Un*\n  crosshead: *Un*\n';
  const read = partsFromHtml(toFragment(article));
  expect(read.ok && outline(read.value.parts)).toBe(expected);
  expect(imported(toPage(article))).toBe(expected);
});

test.each([
  ['a style', '<h2 style="color:red"><strong>Un</strong></h2>'],
  ['a class', '<h2 class="title"><strong>Un</strong></h2>'],
  ['an element', '<div><h2><strong>Un</strong></h2></div>'],
])('an article with %s no export has is not taken for one of ours', (_what, html) => {
  expect(pasted(`<article lang="fr">${html}</article>`)).toBe('crosshead: Un\n');
});
