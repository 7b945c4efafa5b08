import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseFile } from '../../electron/machine/choose-file';
import { nodeDisk } from '../../electron/storage';
import { realFolder } from '../storage/real-folder';

/**
 * A person types these names into the system's dialog one after another, in a folder with those files; undefined is Cancel.
 * `agrees` is what she answers when asked whether a file may be replaced.
 */
async function choosing(
  typed: readonly (string | undefined)[],
  {
    ending = 'marbre',
    there = [],
    agrees = false,
  }: { ending?: string; there?: string[]; agrees?: boolean } = {},
) {
  const folder = await realFolder();
  for (const name of there) writeFileSync(join(folder, name), 'hers');
  const asked: string[] = [];
  const proposed: string[] = [];
  const names = [...typed];
  const chosen = await chooseFile(nodeDisk, {
    path: join(folder, 'proposed.marbre'),
    ending,
    choose: async (path) => {
      proposed.push(path.slice(folder.length + 1));
      const name = names.shift();
      return name === undefined ? undefined : join(folder, name);
    },
    mayReplace: async (path) => {
      asked.push(path.slice(folder.length + 1));
      return agrees;
    },
  });
  for (const name of there) expect(readFileSync(join(folder, name), 'utf8')).toBe('hers');
  return { chosen: chosen?.slice(folder.length + 1), asked, proposed };
}

test.each([
  ['sony', 'marbre', 'sony.marbre'],
  ['Interview 3.5', 'marbre', 'Interview 3.5.marbre'],
  ['sony.txt', 'pdf', 'sony.txt.pdf'],
  ['sony', 'zip', 'sony.zip'],
  ['sony.marbre', 'marbre', 'sony.marbre'],
  ['SONY.MARBRE', 'marbre', 'SONY.MARBRE'],
])('%s becomes, with the ending %s, %s', async (typed, ending, becomes) => {
  expect(await choosing([typed], { ending })).toEqual({
    chosen: becomes,
    asked: [],
    proposed: ['proposed.marbre'],
  });
});

test('where the ending leads to a file the dialog has not asked about, it is asked about', async () => {
  const given = { there: ['sony.marbre'], agrees: true };
  expect(await choosing(['sony'], given)).toMatchObject({ chosen: 'sony.marbre', asked: ['sony.marbre'] });
});

test('a file that may not be replaced is not, and another name is asked for', async () => {
  expect(await choosing(['sony', 'beijing'], { there: ['sony.marbre'] })).toEqual({
    chosen: 'beijing.marbre',
    asked: ['sony.marbre'],
    proposed: ['proposed.marbre', 'sony.marbre'],
  });
  expect(await choosing(['sony', undefined], { there: ['sony.marbre'] })).toMatchObject({
    chosen: undefined,
  });
});

test('a name that has its ending is asked about by the dialog alone', async () => {
  expect(await choosing(['sony.marbre'], { there: ['sony.marbre'] })).toMatchObject({
    chosen: 'sony.marbre',
    asked: [],
  });
});
