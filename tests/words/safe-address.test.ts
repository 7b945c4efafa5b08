import { expect, test } from 'vitest';
import { safeAddress } from '../../article/words';

test.each([
  ['https://www.rts.ch/info/', 'https://www.rts.ch/info/'],
  [' www.rts.ch ', 'https://www.rts.ch'],
  ['www.rts.ch/a:b', 'https://www.rts.ch/a:b'],
  // A host and a port look like a scheme.
  ['www.rts.ch:8080', 'https://www.rts.ch:8080'],
  ['www.rts.ch:8080/x', 'https://www.rts.ch:8080/x'],
  ['WWW.rts.ch:8080?x=1', 'https://WWW.rts.ch:8080?x=1'],
  ['www.rts.ch:443#top', 'https://www.rts.ch:443#top'],
  ['mailto:redaction@example.org', 'mailto:redaction@example.org'],
])('%j may stand in an article, as %s', (written, address) => {
  expect(safeAddress(written)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'www.x.y:alert(1)',
  'www.x.y:80alert(1)',
  'www.x.y:',
  'www.x.y:123456',
  'rts.ch:8080/x',
  'www.:8080/x',
  '',
])('%j may not', (written) => {
  expect(safeAddress(written)).toBeUndefined();
});
