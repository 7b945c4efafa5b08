import { expect, test } from 'vitest';
import { validAddress } from '../../article/html/valid-address';

// What the Nu checker says against the first was proved by it: "Illegal character in query", "Percentage is not followed by …".
test.each([
  ['https://example.org/?q=a|b', 'https://example.org/?q=a%7Cb'],
  ['https://example.org/?filter[0]=x', 'https://example.org/?filter%5B0%5D=x'],
  ['https://example.org/{a}^`b`', 'https://example.org/%7Ba%7D%5E%60b%60'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/%zz%2', 'https://example.org/%25zz%252'],
  ['https://example.org/a#b#c', 'https://example.org/a#b%23c'],
  ['mailto:a@example.org?subject=x|y', 'mailto:a@example.org?subject=x%7Cy'],
])('%s is %s in HTML', (written, valid) => {
  expect(validAddress(written)).toBe(valid);
  expect(validAddress(valid)).toBe(valid);
});

test.each([
  'https://example.org',
  'HTTPS://www.example.org:8080/a?b=c&d=%22#e',
  'https://[2001:db8::1]/x',
  'https://münchen.example/straße?ü=ö#ä',
  "https://example.org/o'brien(1)*!$,;~@:+=",
  'mailto:a@example.org?subject=Bonjour%20toi&cc=c@example.org',
])('%s stays as it is', (address) => {
  expect(validAddress(address)).toBe(address);
});
