import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aMachine, good } from './a-machine';
import { killedAfterTyping } from './killed';

let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  m = aMachine();
  vi.stubEnv('HOME', m.home);
  vi.stubEnv('USERPROFILE', m.home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await m.end();
});

const begin = (libraryFolder: string) => m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder });
const kept = () => m.machine.choices.get().libraryFolder;

test.each(['~/Articles', '~/Articles/', '~/drafts/../Articles'])(
  '%s is in the person’s own folder',
  async (typed) => {
    expect(good(await begin(typed)).libraryFolder).toBe(join(m.home, 'Articles'));
    expect(kept()).toBe(join(m.home, 'Articles'));
    expect(existsSync('~')).toBe(false);
    expect(readdirSync(m.home)).toContain('Articles');
  },
);

test('~ is the person’s own folder itself', async () => {
  good(await begin('~'));
  expect(kept()).toBe(m.home);
});

test.each(['Articles', './Articles', '../Articles', '~anne/Articles', 'file:///Articles'])(
  '%s says no place on this computer: nothing is made, and a sentence says so',
  async (typed) => {
    const before = readdirSync('.');
    expect(await begin(typed)).toEqual({ ok: false, problem: { kind: 'not-a-whole-path', at: typed } });
    expect(readdirSync('.')).toEqual(before);
    expect(kept()).toBeNull();
  },
);

test('a library is the same however its path is written', async () => {
  good(await begin(join(m.home, 'library')));
  m.machine.choices.set({ recent: ['sony'] });
  for (const typed of [
    `${join(m.home, 'library')}${sep}`,
    [m.home, 'other', '..', 'library'].join(sep),
    '~/library',
  ]) {
    good(await begin(typed));
    expect(kept()).toBe(join(m.home, 'library'));
    expect(m.machine.choices.get().recent).toEqual(['sony']);
  }
});

test('words are offered again also in a library whose path ends in a stroke', async () => {
  good(await begin(`${join(m.home, 'library')}${sep}`));
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  await killedAfterTyping(m.home, name, 'Unsaved');
  expect(good(await m.ask('article', 'recoveries')).recoveries).toEqual([
    { id: expect.any(String), name, headline: 'Unsaved' },
  ]);
});
