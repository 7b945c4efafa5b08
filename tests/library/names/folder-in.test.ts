import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderIn } from '../../../electron/library/names/folder-in';

const library = join('/', 'home', 'anne', 'Marbre');

test.each(['sony', 'a b', 'é', '9:11', 'a\\b', 'a\nb', '-rf'])('%j is a name on Linux and macOS', (name) => {
  for (const platform of ['linux', 'darwin'] as const)
    expect(folderIn(library, name, platform)).toBe(join(library, name));
});

test.each(['', '.', '..', '.trash', '/', '../sony', 'a/b', '/etc', 'a\0b'])(
  '%j leads out everywhere',
  (name) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(() => folderIn(library, name, platform)).toThrow('is not the name of a folder in');
  },
);

test.each(['a\\b', '\\', 'C:', 'C:\\x', 'C:\\Windows', 'sony:stream'])('%j leads out on Windows', (name) => {
  expect(() => folderIn(library, name, 'win32')).toThrow('is not the name of a folder in');
});
