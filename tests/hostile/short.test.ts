import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { auditHtml } from './audit';
import { corpus, countByKind } from './corpus';
import { type SeededBug, seededBugs } from './seeded-bugs';
import { type SuiteName, shortRun, suites } from './suites';

// A part of each suite, evenly spread over its inputs; `npm run test:hostile` runs them whole, and on seeded bugs.
test.each(Object.keys(suites) as SuiteName[])('nothing hostile passes: %s', async (name) => {
  const { figures, findings } = await suites[name](shortRun[name]);
  expect(findings).toEqual([]);
  expect(Object.values(figures).every((count) => count > 0)).toBe(true);
});

test('the corpus holds thousands of payloads, each once, of every kind', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  expect(Object.values(countByKind()).filter((count) => count < 50)).toEqual([]);
});

describe('the audit sees', () => {
  it.each([
    ['an element of a page in a fragment', '<p><script>1</script></p>', 'script in a fragment', 'fragment'],
    ['a handler', '<p onclick="1">a</p>', 'an attribute that is not allowed: p onclick', 'fragment'],
    ['an address that runs', '<a href="javascript:1">a</a>', 'a link to javascript:1', 'fragment'],
    ['an address that turns round', '<a href="https://a.ch/\u202egpj">a</a>', 'a link to', 'fragment'],
    ['a picture from elsewhere', '<img src="//a.ch/x.png" alt="">', 'a picture from', 'fragment'],
    ['foreign markup', '<svg></svg>', 'an element that is not allowed: svg', 'fragment'],
    ['a comment', '<!-- a -->', 'a comment', 'fragment'],
    [
      'what differs with scripts on and off',
      '<noscript><p title="</noscript><img src=x onerror=1>">',
      'img',
      'fragment',
    ],
    ['what changes when it is read again', '<p><a><table><a>x</a></table></a></p>', 'table', 'fragment'],
    ['a script that runs in a page', '<script>1</script>', 'a script that runs', 'page'],
    ['a style sheet from elsewhere', '<link rel="stylesheet" href="//a.ch/">', 'a link element', 'page'],
  ] as const)('%s', (_what, markup, finding, as) => {
    expect(auditHtml(markup, as).findings.join('\n')).toContain(finding);
  });
});

test.each(Object.entries(seededBugs) as [string, SeededBug][])(
  'the seeded bug “%s” still finds the line it spoils',
  (_name, { file, right }) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(source.split(right)).toHaveLength(2);
  },
);
