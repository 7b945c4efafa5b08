import { expect, test } from 'vitest';
import { pageHeaders, pictureHeaders, previewHeaders } from '../../electron/app-scheme/headers';

const all = { pageHeaders, pictureHeaders, previewHeaders };
const rulesOf = (headers: Record<string, string>) => headers['Content-Security-Policy']?.split('; ') ?? [];

test('a previewed export has no origin and runs nothing, whatever frame shows it', () => {
  const rules = rulesOf(previewHeaders('.html'));
  expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", 'sandbox']));
  expect(rules.some((rule) => rule.startsWith('script-src'))).toBe(false);
});

test('a picture of somebody else is never a page', () => {
  expect(rulesOf(pictureHeaders('.svg'))).toEqual(["default-src 'none'", 'sandbox']);
  expect(pictureHeaders('.html.png')['Content-Type']).toBe('application/octet-stream');
});

test('the window runs what came with the program, and nothing written into it', () => {
  const rules = rulesOf(pageHeaders('.html'));
  expect(rules).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
  );
});

test.each(Object.entries(all))(
  '%s: nothing unsafe, nothing from elsewhere, no guessing of types',
  (_name, headersOf) => {
    const headers = headersOf('.html');
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    expect(headersOf('.exe')['Content-Type']).toBe('application/octet-stream');
  },
);
