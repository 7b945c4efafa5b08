import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readChoices, writeChoices } from '../../electron/machine/choices-file';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marbre-choices-'));
  file = join(folder, 'preferences.json');
});

test('what was written is read, and nothing else is left beside it', () => {
  writeChoices(file, { zoom: 1 });
  writeChoices(file, { zoom: 2, libraryFolder: '/home/anne/Marbre' });
  expect(readChoices(file)).toEqual({ zoom: 2, libraryFolder: '/home/anne/Marbre' });
  expect(readdirSync(folder)).toEqual(['preferences.json']);
});

test.each([
  ['no file', undefined],
  ['half a file', '{"zoom": 1, "libr'],
  ['a list', '[1]'],
  ['null', 'null'],
])('%s holds nothing, and the next choice is kept again', (_, bytes) => {
  if (bytes !== undefined) writeFileSync(file, bytes);
  expect(readChoices(file)).toEqual({});
  writeChoices(file, { zoom: 1 });
  expect(readChoices(file)).toEqual({ zoom: 1 });
});

test('what could not be written leaves what stood there', () => {
  writeChoices(file, { zoom: 1 });
  // Nothing can be written where a folder stands.
  mkdirSync(`${file}.new`);
  expect(() => writeChoices(file, { zoom: 2 })).toThrow();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ zoom: 1 });
});
