import { expect, test } from 'vitest';
import type { NewsName } from '../../article/bridge/names';
import { NewsLine } from '../../electron/bridge/news-line';

function line() {
  const heard: [NewsName, unknown][] = [];
  return { heard, news: new NewsLine((name, told) => void heard.push([name, told])) };
}

test('what a person asked for before the page listens comes when it does, in order', () => {
  const { heard, news } = line();
  news.tell('command', { is: 'new' });
  news.tell('filesGiven', null);
  expect(heard).toEqual([]);
  news.heard();
  news.tell('command', { is: 'find' });
  expect(heard).toEqual([
    ['command', { is: 'new' }],
    ['filesGiven', null],
    ['command', { is: 'find' }],
  ]);
});

test('what a page asks by itself when it begins does not wait: it would be older than the answer', () => {
  const { heard, news } = line();
  news.tell('libraryChanged', null);
  news.heard();
  expect(heard).toEqual([]);
});

test('a page that is gone hears nothing; the next one hears what was asked for meanwhile, once', () => {
  const { heard, news } = line();
  news.heard();
  news.unheard();
  news.tell('command', { is: 'new' });
  expect(heard).toEqual([]);
  news.heard();
  news.unheard();
  news.heard();
  expect(heard).toEqual([['command', { is: 'new' }]]);
});

test('a person who keeps a key down does not fill the memory', () => {
  const { heard, news } = line();
  for (let at = 0; at < 10_000; at++) news.tell('command', { is: 'findNext' });
  news.heard();
  expect(heard).toHaveLength(100);
});
