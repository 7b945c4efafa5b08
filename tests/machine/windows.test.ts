import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
/** What a window does when it is asked to give its article up: it sends its last word and closes it, or hangs. */
let givesUp: boolean;
beforeEach(() => {
  givesUp = true;
  m = aMachine({
    onNews: (to, name, told) => {
      if (name === 'giveUp' && givesUp) void handOver(to, (told as { name: string }).name);
    },
  });
});
afterEach(() => m.end());

async function handOver(asker: string, name: string) {
  await m.ask('article', 'record', { name, sequence: 1, operations: [typed('last word')] }, asker);
  await m.ask('article', 'close', { name }, asker);
}

const typed = (text: string) => ({ type: 'insert_text' as const, path: [0, 0], offset: 0, text });
const begin = (folder = 'library', asker = 'window') =>
  m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, folder) }, asker);

/** An article that stands open in the other window. */
async function openInAnother(): Promise<string> {
  good(await begin());
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await m.ask('article', 'open', { name }, 'another'));
  return name;
}

test('an article open in another window brings that window to the front', async () => {
  const name = await openInAnother();
  expect(good(await m.ask('article', 'elsewhere', { name }))).toEqual({ elsewhere: true });
  expect(m.windowActs).toEqual(['front another']);
});

test('one of this window’s own, or of none, is opened here', async () => {
  const name = await openInAnother();
  expect(good(await m.ask('article', 'elsewhere', { name }, 'another'))).toEqual({ elsewhere: false });
  expect(good(await m.ask('article', 'elsewhere', { name: 'nobody-s' }))).toEqual({ elsewhere: false });
  expect(m.windowActs).toEqual([]);
});

test('a new window is for an article that has none yet', async () => {
  const name = await openInAnother();
  good(await m.ask('program', 'openWindow', { article: name }));
  good(await m.ask('program', 'openWindow', { article: 'sony' }));
  good(await m.ask('program', 'openWindow', { article: null }));
  expect(m.windowActs).toEqual(['front another', 'open sony', 'open null']);
});

test('two windows that open one article in the same instant: one has it, the other is told who', async () => {
  good(await begin());
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  const both = await Promise.all(
    ['window', 'another'].map((asker) => m.ask('article', 'open', { name }, asker)),
  );
  expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  expect(both[1]).toMatchObject({ problem: { kind: 'open-elsewhere' } });
});

test('an article is opened by a second window only when the first has let go of it', async () => {
  const name = await openInAnother();
  good(await m.ask('library', 'rename', { name, to: 'kept' }));
  const [, opened] = await Promise.all([
    m.ask('article', 'close', { name: 'kept' }, 'another'),
    m.ask('article', 'open', { name: 'kept' }),
  ]);
  expect(opened.ok).toBe(true);
});

test('an article open in another window is renamed, and that window hears of it', async () => {
  const name = await openInAnother();
  expect(good(await m.ask('library', 'rename', { name, to: 'Pékin' })).name).toBe('pekin');
  expect(m.news.filter((each) => each.name === 'renamed')).toEqual([
    { to: 'another', name: 'renamed', told: { from: name, to: 'pekin', slug: 'pekin' } },
  ]);
});

test('an article open in another window goes to the trash with its last word', async () => {
  const name = await openInAnother();
  const { trashed } = good(await m.ask('library', 'trash', { name }));
  expect(good(await m.ask('library', 'listTrash')).entries).toMatchObject([
    { trashed, headline: 'last word' },
  ]);
});

test('a window that hangs does not keep its article from the trash', async () => {
  const name = await openInAnother();
  givesUp = false;
  good(await m.ask('library', 'trash', { name }));
  expect(existsSync(join(m.home, 'library', name))).toBe(false);
});

test('language and light hold in every window at once', async () => {
  good(await m.ask('program', 'changePreferences', { language: 'en', theme: 'dark' }));
  expect(m.news).toMatchObject([
    { to: 'another', name: 'standing', told: { language: 'en', preferences: { theme: 'dark' } } },
  ]);
});

test('another library: the other windows hand over their last words first, then hear of it', async () => {
  const name = await openInAnother();
  good(await begin('elsewhere'));
  expect(m.news.map((each) => each.name)).toEqual(expect.arrayContaining(['giveUp', 'standing']));
  expect(m.machine.articles.isOpen(name)).toBe(false);
  good(await begin());
  expect(good(await m.ask('library', 'list')).entries).toMatchObject([{ headline: 'last word' }]);
});

test('a library that cannot be used leaves every article open where it is', async () => {
  const name = await openInAnother();
  expect((await m.ask('program', 'begin', { name: '', libraryFolder: '/proc/marbre' })).ok).toBe(false);
  expect(m.machine.articles.ownerOf(name)).toBe('another');
});

test('each window keeps its own place and arrangement', async () => {
  const place = { article: await openInAnother(), selection: null, top: { part: 12, above: -3 } };
  good(await m.ask('program', 'rememberPlace', place, 'another'));
  expect(good(await m.ask('program', 'changeLook', { libraryOpen: false }, 'another'))).toEqual({
    libraryOpen: false,
    inspectorOpen: true,
  });
  expect(good(await m.ask('program', 'start', undefined, 'another'))).toMatchObject({
    place,
    look: { libraryOpen: false },
  });
  expect(good(await m.ask('program', 'start'))).toMatchObject({ place: null, look: { libraryOpen: true } });
});
