import { expect, test } from 'vitest';
import { bytesWords } from '../../renderer/words/bytes-words';

test.each([
  [0, 'en', '0 bytes'],
  [1, 'en', '1 byte'],
  [70, 'en', '70 bytes'],
  [70, 'fr', '70 octets'],
  [999, 'en', '999 bytes'],
  [1000, 'en', '1 kB'],
  [2_440_000, 'en', '2.4 MB'],
  [2_440_000, 'fr', '2,4 Mo'],
  [24_400_000, 'en', '24 MB'],
])('%d bytes in %s are %s', (bytes, language, words) => {
  expect(bytesWords(bytes, language).replace(/\s/gu, ' ')).toBe(words);
});
