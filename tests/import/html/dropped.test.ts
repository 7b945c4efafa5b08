import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { droppedKinds } from '../../../article';
import { pasted } from './reading';

test.each(['fr', 'en'])(
  'in %s there is a sentence for everything an import of HTML may drop, and no other',
  (language) => {
    const path = new URL(`../../../assets/locales/${language}.json`, import.meta.url);
    const catalogue: { import: { dropped: Record<string, string> } } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(catalogue.import.dropped).sort()).toEqual([...droppedKinds].sort());
  },
);

test.each([
  ['levels of a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', 'list-levels ×1: a b'],
  [
    'levels of a list of Word',
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>a</p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>b</p>",
    'list-levels ×1: a b',
  ],
  [
    'boxes Google Docs draws in a list to tick off',
    '<ul><li role="checkbox"><img src="data:," alt="unchecked" aria-roledescription="checkbox"><p>a</p></li></ul>',
    'form-control ×1: unchecked',
  ],
  ['lines of an entry', '<ol start="2"><li><p>a</p><p>b</p></li></ol>', 'list-numbers ×1: 2. a b'],
  ['cells of a grid', '<table><tr><td>a<br>b</td><td>c</td></tr></table>', 'table-grid ×1: a b | c'],
  [
    'struck out paragraphs',
    '<div style="text-decoration:line-through"><p>a</p><p>b</p></div>',
    'struck-out ×1: a b',
  ],
  ['hidden lines', '<p>x</p><div hidden>a<br>b</div>', 'hidden ×1: a b'],
  ['letters of one word', '<p>x</p><div hidden>a<b>b</b></div>', 'hidden ×1: ab'],
])('of %s the words are told apart as they were', (_, html, told) => {
  expect(pasted(html)).toContain(`dropped ${told}\n`);
});

test('a list to tick off brings its words, and no figure for its boxes', () => {
  const box = '<img src="data:," alt="checked" aria-roledescription="checkbox">';
  expect(pasted(`<ul><li>${box}<p>a</p></li><li>${box}<p>b</p></li></ul>`)).toBe(
    'list bulleted\n  list-entry: a\n  list-entry: b\ndropped form-control ×2: checked\n',
  );
});

test('entries of Word below one of a deeper level stay in their order', () => {
  const entry = (level: number, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'>${words}</p>`;
  expect(pasted(`${entry(2, 'a')}${entry(1, 'b')}${entry(2, 'c')}${entry(3, 'd')}${entry(1, 'e')}`)).toBe(
    'list bulleted\n  list-entry: a\n  list-entry: b\n  list-entry: c\n  list-entry: d\n  list-entry: e\ndropped list-levels ×1: a\n',
  );
});
