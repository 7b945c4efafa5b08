import { expect, test } from 'vitest';
import { pasted } from './reading';

const picture = '<img src="a.jpg" alt="x">';

test.each([
  ['by its style', '<p>a<i style="display:none">b</i></p>', 'paragraph: a\n'],
  ['by a style that allows no other', '<p>a<i style="display:none !important">b</i></p>', 'paragraph: a\n'],
  [
    'by a style no later one takes back',
    '<p>a<i style="display: none! IMPORTANT; display: inline">b</i></p>',
    'paragraph: a\n',
  ],
  ['by its visibility', '<p>a<i style="visibility:hidden!important">b</i></p>', 'paragraph: a\n'],
  ['by Word', '<p>a<i style="mso-hide:all">b</i></p>', 'paragraph: a\n'],
  ['as a title', '<h2 hidden>b</h2><p>a</p>', 'paragraph: a\n'],
  ['as an entry of a list', '<ul><li>a</li><li hidden>b</li></ul>', 'list bulleted\n  list-entry: a\n'],
  [
    'as a list in an entry',
    '<ul><li>a<ul hidden><li>b</li></ul></li></ul>',
    'list bulleted\n  list-entry: a\n',
  ],
  ['as a row', '<table><tr><td>a</td></tr><tr hidden><td>b</td></tr></table>', 'paragraph: a\n'],
  [
    'as a row of a grid',
    '<table><caption>c</caption><tr><td>a</td><td>a</td></tr><tr hidden><td>b</td><td></td></tr></table>',
    'paragraph: c\nparagraph: a | a\ndropped table-grid ×1: a | a\n',
  ],
  [
    'as a credit',
    `<figure>${picture}<figcaption>a <small class="credit" hidden>b</small></figcaption></figure>`,
    'figure\n  caption: a\n  credit:\n  description: x\ndropped picture ×1: x\n',
  ],
  [
    'as the headline of a sidebar',
    '<aside><h2 hidden>b</h2><p>a</p></aside>',
    'sidebar\n  sidebar-headline:\n  paragraph: a\n',
  ],
])('what is hidden %s is left out and named', (_how, html, expected) => {
  const read = pasted(html);
  expect(read).toContain('dropped hidden ×1: b\n');
  expect(read.replace('dropped hidden ×1: b\n', '')).toBe(expected);
});

test('a style that shows in the end is read', () => {
  expect(pasted('<p style="display:none; display:block">a</p>')).toBe('paragraph: a\n');
  expect(pasted('<p style="display:block !important; display:none">a</p>')).toBe('paragraph: a\n');
});
