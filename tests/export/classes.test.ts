import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toPage } from '../../article';
import { articleOf, everyPart } from './articles';

const readme = readFileSync(new URL('../../article/export/README.md', import.meta.url), 'utf8');
const css = readFileSync(new URL('../../assets/page.css', import.meta.url), 'utf8');

const classesIn = (html: string) => new Set([...html.matchAll(/ class="([^"]*)"/g)].map(([, name]) => name));

const unaddressed = articleOf([
  {
    type: 'related-link',
    id: 'a',
    address: '',
    children: [
      { type: 'cue', children: [{ text: 'Read' }] },
      { type: 'label', children: [{ text: 'It' }] },
    ],
  },
]);

test('an export bears the documented classes, all of them and no other', () => {
  const borne = classesIn(toPage(everyPart) + toPage(unaddressed));
  expect([...borne].sort()).toEqual([...classesIn(readme)].sort());
});

test('page.css names no class an export does not bear', () => {
  const documented = classesIn(readme);
  const named = [...css.matchAll(/\.([a-z][a-z-]*)(?=[\s,:>{.)])/g)].map(([, name]) => name);
  expect(named.filter((name) => !documented.has(name))).toEqual([]);
});

test('an export has no inline style, no script that runs, no request but its own style sheet and pictures', () => {
  const page = toPage(everyPart);
  expect(page).not.toMatch(/ style=|<style| on[a-z]+=/);
  expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script type="application/ld+json">',
  ]);
  const loaded = [
    ...page.matchAll(/<(?:link rel="stylesheet"|img|iframe|source)[^>]*? (?:href|src)="([^"]*)"/g),
  ];
  expect(loaded.map(([, address]) => address)).toEqual(['page.css', `pictures/${'0'.repeat(64)}.jpg`]);
});
