import { expect, test } from 'vitest';
import { shownName } from '../../renderer/words/shown-name';

test.each([
  ['sony à Pékin 9:11.txt', 'sony à Pékin 9:11.txt'],
  ['\u202etxt.exe', '\ufffdtxt.exe'],
  ['two\nlines', 'two\ufffdlines'],
  ['two\u2028lines', 'two\ufffdlines'],
  ['\u001b[2J', '\ufffd[2J'],
  ['\u009b2J', '\ufffd2J'],
  // Joined letters and emoji are words.
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});
