import { expect, test } from 'vitest';
import type { Left } from './disk/left';
import { simulatedDisk } from './disk/simulated-disk';

const lefts: Left[] = [
  ...(['none', 'all', 'newest-only', 'removals-only'] as const).map((names) => ({
    names,
    bytes: 'all' as const,
  })),
  ...Array.from({ length: 200 }, (_, seed) => ({ seed })),
];

/** A disk with the folder `/library/bridge` on the platter, and `/trash` beside it. */
async function aDisk() {
  const disk = simulatedDisk();
  for (const folder of ['/library', '/trash', '/library/bridge']) await disk.mkdir(folder);
  for (const folder of ['/', '/library', '/trash']) await disk.syncFolder(folder);
  return disk;
}

test('a rename between folders survives a cut whole or not at all', async () => {
  const disk = await aDisk();
  await disk.rename('/library/bridge', '/trash/bridge');
  const left = lefts.map((each) =>
    disk
      .afterCut(each)
      .paths()
      .filter((path) => path.endsWith('/bridge/')),
  );
  expect(new Set(left.map(String))).toEqual(new Set(['/library/bridge/', '/trash/bridge/']));
});

test.each(['/library', '/trash'])('once %s is synced the rename holds in both folders', async (folder) => {
  const disk = await aDisk();
  await disk.rename('/library/bridge', '/trash/bridge');
  await disk.syncFolder(folder);
  for (const each of lefts) expect(disk.afterCut(each).paths()).not.toContain('/library/bridge/');
  for (const each of lefts) expect(disk.afterCut(each).paths()).toContain('/trash/bridge/');
});

test('names that were not synced may be lost, in any order', async () => {
  const disk = await aDisk();
  await disk.mkdir('/library/one');
  await disk.mkdir('/library/two');
  const left = lefts.map((each) =>
    disk
      .afterCut(each)
      .paths()
      .filter((path) => /one|two/.test(path)),
  );
  expect(new Set(left.map(String)).size).toBe(4);
});
