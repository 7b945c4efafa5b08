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
