import { expect, test } from 'vitest';
import { previewHeaders } from '../../electron/app-scheme/headers';

test('a previewed export has no origin and runs nothing, whatever frame shows it', () => {
  const policy = previewHeaders('.html')['Content-Security-Policy']?.split('; ');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", 'sandbox']));
  expect(policy?.some((rule) => rule.startsWith('script-src'))).toBe(false);
});
