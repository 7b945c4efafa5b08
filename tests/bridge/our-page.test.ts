import { expect, test } from 'vitest';
import { isOurPage } from '../../electron/bridge/our-page';

test('the window’s own page may ask', () => {
  expect(isOurPage('app://marbre/index.html')).toBe(true);
});

test.each([
  'app://preview/sony/index.html',
  'app://pictures/sony/a.jpg',
  'app://marbre.example.org/',
  'https://marbre/',
  'data:text/html,x',
  'about:blank',
  '',
])('a page at %j is a stranger', (address) => {
  expect(isOurPage(address)).toBe(false);
});
