import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

/*
 * While a dialog of the system stands over one window, another moves its article to the trash. What the dialog was for is
 * not done any more, and the window hears why.
 */
let m: ReturnType<typeof aMachine>;
let name = '';
const out = () => join(m.home, 'out');
const trashed = async (answer: string) => {
  good(await m.ask('library', 'trash', { name }, 'another'));
  return join(m.home, answer);
};

beforeEach(async () => {
  m = aMachine({
    dialogs: {
      handOff: () => trashed('out'),
      saveFile: () => trashed('out'),
      picture: () => trashed('bridge.jpg'),
    },
    // The window hands over its last words at once.
    onNews: (to, news) => {
      if (news === 'giveUp') void m.ask('article', 'close', { name }, to);
    },
  });
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  name = good(await m.ask('library', 'create', { from: 'sample', language: 'en' })).name;
  good(await m.ask('article', 'open', { name }));
});
afterEach(() => m.end());

const gone = { ok: false, problem: { kind: 'no-article' } };

test.each(['folder', 'zip'] as const)('it is not handed off as a %s', async (as) => {
  expect(await m.ask('handOff', 'deliver', { name, shape: 'page', as })).toMatchObject(gone);
  expect(existsSync(out())).toBe(false);
});

test.each(['everything', 'without-history', 'public'] as const)(
  'no copy is made with %s',
  async (contents) => {
    expect(await m.ask('copies', 'save', { name, contents })).toMatchObject(gone);
    expect(existsSync(out())).toBe(false);
  },
);

test('no PDF is made', async () => {
  expect(await m.ask('paper', 'savePdf', { name })).toMatchObject(gone);
  expect(existsSync(out())).toBe(false);
});

test('no picture is taken in', async () => {
  const pictures = join('assets', 'samples', 'pictures');
  const [picture = ''] = readdirSync(pictures);
  copyFileSync(join(pictures, picture), join(m.home, 'bridge.jpg'));
  expect(await m.ask('pictures', 'choose', { name })).toMatchObject(gone);
});
