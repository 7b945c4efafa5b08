import { expect, test } from 'vitest';
import { mayLeaveTheProgram } from '../../electron/security/requests';
import { webAddress } from '../../electron/security/web-address';

test.each([
  ['https://www.rts.ch/info/', 'https://www.rts.ch/info/'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://exаmple.org/', 'https://xn--exmple-4nf.org/'],
])('%s may be opened outside, as %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'app://marbre/index.html',
  'smb://server/share',
  'ms-msdt:/id',
  'vscode://file/etc/passwd',
  '//example.org',
  'example.org',
  '',
])('%j may not', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

test.each(['app://marbre/index.html', 'blob:app://marbre/1', 'data:image/png;base64,AA=='])(
  'a request for %s stays in the program',
  (url) => {
    expect(mayLeaveTheProgram(url)).toBe(false);
  },
);

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://x/',
  'file:///etc/passwd',
  'ftp://x/',
  'nonsense',
])('a request for %s would leave it', (url) => {
  expect(mayLeaveTheProgram(url)).toBe(true);
});
