import { expect, test } from 'vitest';
import { imported } from './reading';

const link = '<h1>t</h1><p><a href="/val/lea">a</a> <a href="luc">b</a></p>';

/** Where the two links of a page lead that says of itself what stands in its head. */
function leading(head: string): string {
  const [, ...lines] = imported(`<html><head>${head}</head><body>${link}</body></html>`).split('\n');
  return lines.join('\n');
}

const canonical = '<link rel="canonical" href="https://journal.example/gens/page.html">';

test.each([
  ['no base', canonical, 'https://journal.example/val/lea', 'https://journal.example/gens/luc'],
  [
    'a base of half an address',
    `<base href="/">${canonical}`,
    'https://journal.example/val/lea',
    'https://journal.example/luc',
  ],
  [
    'a base of a folder beside',
    `${canonical}<base href="../sport/">`,
    'https://journal.example/val/lea',
    'https://journal.example/sport/luc',
  ],
  [
    'a base that says only where links open',
    `<base target="_blank">${canonical}`,
    'https://journal.example/val/lea',
    'https://journal.example/gens/luc',
  ],
  [
    'a base that says so beside one with an address',
    `<base target="_blank"><base href="https://autre.example/x/">${canonical}`,
    'https://autre.example/val/lea',
    'https://autre.example/x/luc',
  ],
  [
    'an empty base',
    `<base href="">${canonical}`,
    'https://journal.example/val/lea',
    'https://journal.example/gens/luc',
  ],
  [
    'a base no link may have',
    `<base href="file:///C:/pages/">${canonical}`,
    'https://journal.example/val/lea',
    'https://journal.example/gens/luc',
  ],
  [
    'a whole base and no address of its own',
    '<base href="https://autre.example/x/">',
    'https://autre.example/val/lea',
    'https://autre.example/x/luc',
  ],
])('links are resolved from a page with %s', (_what, head, first, second) => {
  expect(leading(head)).toBe(`paragraph: [a](${first}) [b](${second})\n`);
});

test('a base of half an address in a page without one leaves the links their words', () => {
  expect(leading('<base href="/">')).toBe('paragraph: a b\ndropped relative-address ×2: a\n');
});
