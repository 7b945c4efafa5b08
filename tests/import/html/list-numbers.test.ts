import { describe, expect, it, test } from 'vitest';
import { pasted } from './reading';

/** What is said of the numbers of a list; undefined when nothing is. */
function saidOf(html: string): string | undefined {
  return /^dropped list-numbers (.*)$/m.exec(pasted(html))?.[1];
}

const word = (marker: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span>${words}</p>`;
const web = (start: number, words: string) =>
  `<div class="ListContainerWrapper"><ol class="NumberListStyle1" start="${start}"><li data-aria-level="1"><p>${words}</p></li></ol></div>`;

describe('numbers that an article counts otherwise are named', () => {
  it.each([
    ['a list that begins later', '<ol start="2"><li>b</li><li>c</li></ol>', '×1: 2. b'],
    ['one that begins at nought', '<ol start="0"><li>a</li></ol>', '×1: 0. a'],
    ['a number of an entry of its own', '<ol><li>a</li><li value="7">g</li></ol>', '×1: 7. g'],
    ['a list counted down', '<ol reversed><li>c</li><li>b</li><li>a</li></ol>', '×1: 3. c'],
    ['letters', '<ol type="a"><li>un</li></ol>', '×1: un'],
    ['letters by style', '<ol style="list-style-type: upper-roman"><li>un</li></ol>', '×1: un'],
    [
      'letters by the style of the entry',
      '<ol><li style="list-style-type:lower-alpha">un</li></ol>',
      '×1: un',
    ],
    ['two lists', '<ol start="2"><li>b</li></ol><p>x</p><ol start="3"><li>c</li></ol>', '×2: 2. b'],
    ['Word, later', word('2.', 'b') + word('3.', 'c'), '×1: 2. b'],
    ['Word, with a number left out', word('1.', 'a') + word('3.', 'c'), '×1: 3. c'],
    ['Word, letters', word('a)', 'un') + word('b)', 'deux'), '×1: a. un'],
    ['Word on the web', web(4, 'd') + web(5, 'e'), '×1: 4. d'],
  ])('%s', (_what, html, expected) => {
    expect(saidOf(html)).toBe(expected);
  });
});

test.each([
  ['a list that begins at 1', '<ol start="1"><li value="1">a</li><li>b</li></ol>'],
  ['numbers by their style', '<ol style="list-style-type:decimal"><li>a</li></ol>'],
  ['a start that is no number', '<ol start="deux"><li>a</li></ol>'],
  ['an entry nobody sees', '<ol><li hidden>x</li><li value="1">a</li></ol>'],
  ['bullets', '<ul start="3"><li value="2">a</li></ul>'],
  ['Word', word('1.', 'a') + word('2.', 'b')],
  ['Word, bullets', word('·', 'a') + word('o', 'b')],
  ['Word on the web', web(1, 'a') + web(2, 'b')],
])('nothing is said of %s', (_what, html) => {
  expect(saidOf(html)).toBeUndefined();
});

test('the list is numbered all the same', () => {
  expect(pasted('<ol start="2"><li>b</li></ol>')).toBe(
    'list numbered\n  list-entry: b\ndropped list-numbers ×1: 2. b\n',
  );
});
