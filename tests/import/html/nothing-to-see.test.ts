import { describe, expect, it, test } from 'vitest';
import { articleFromHtml } from '../../../article';
import { given, pasted } from './reading';

describe.each([
  ['spaces', ' \n'],
  ['no-break spaces', '&nbsp;&#8239;'],
  ['a zero-width space', '&#8203;'],
  ['a byte order mark', '&#65279;'],
  ['a soft hyphen', '&shy;'],
  ['a direction mark', '&rlm;'],
  ['a joiner', '&zwj;'],
])('%s alone', (_sign, sign) => {
  it.each([
    ['a paragraph', `<p>a</p><p>${sign}</p><p>b</p>`, 'paragraph: a\nparagraph: b\n'],
    ['loose words', `<p>a</p>${sign}<p>b</p>`, 'paragraph: a\nparagraph: b\n'],
    ['a marked paragraph', `<p>a</p><p><b>${sign}</b></p><p>b</p>`, 'paragraph: a\nparagraph: b\n'],
    ['a title', `<h2>${sign}</h2><p>a</p>`, 'paragraph: a\n'],
    ['an entry', `<ul><li>a</li><li>${sign}</li></ul>`, 'list bulleted\n  list-entry: a\n'],
    ['an entry without its list', `<li>a</li><li>${sign}</li>`, 'list bulleted\n  list-entry: a\n'],
    ['a list', `<p>a</p><ul><li>${sign}</li></ul>`, 'paragraph: a\n'],
    ['a quotation', `<p>a</p><blockquote>${sign}</blockquote>`, 'paragraph: a\n'],
  ])('is left out: %s', (_part, html, expected) => {
    expect(pasted(html)).toBe(expected);
  });

  it('is left out: a whole page', () => {
    expect(articleFromHtml(`<body><p>${sign}</p></body>`, given)).toMatchObject({
      problem: { kind: 'nothing-in-it' },
    });
  });
});

test('what is shown keeps such signs', () => {
  expect(pasted('<p>&#8203;a&shy;b</p>')).toBe('paragraph: \u200ba\u00adb\n');
});
