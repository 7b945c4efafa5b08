import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

/*
 * A folder takes its article's headline for a name when the article is left. Whoever heard the name before then asks by it:
 * a list drawn a moment ago, a menu, a message on its way.
 */
let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await begin('library'));
});
afterEach(() => m.end());

const begin = (folder: string) =>
  m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, folder) });
const typed = (text: string) => ({ type: 'insert_text' as const, path: [0, 0], offset: 0, text });
const later = 'sony-in-beijing';

/** An article that stands open with a headline and has no folder of that name yet. @returns the name it still has */
async function written(): Promise<string> {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  good(await m.ask('article', 'open', { name }));
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed('Sony in Beijing')] }));
  return name;
}

/** The same, left. @returns the name it had */
async function left(): Promise<string> {
  const name = await written();
  expect(good(await m.ask('article', 'close', { name }))).toEqual({ name: later });
  return name;
}

test('is opened under its new name by who asks while it is being left', async () => {
  const name = await written();
  const [, opened] = await Promise.all([
    m.ask('article', 'close', { name }),
    m.ask('article', 'open', { name }, 'another'),
  ]);
  expect(good(opened).name).toBe(later);
  expect(m.machine.choices.get().recent).toEqual([later]);
});

test('is opened under its new name by who asks later', async () => {
  const name = await left();
  expect(good(await m.ask('article', 'open', { name })).name).toBe(later);
});

test('is found by way of every name it had', async () => {
  const name = await left();
  good(await m.ask('library', 'rename', { name: later, to: 'Beijing' }));
  good(await m.ask('library', 'rename', { name: 'beijing', to: 'Sony' }));
  for (const had of [name, later, 'beijing'])
    expect(good(await m.ask('article', 'elsewhere', { name: had }))).toEqual({ elsewhere: false });
  expect(good(await m.ask('article', 'open', { name })).name).toBe('sony');
});

test('opens in a window of its own, or in the one it stands in', async () => {
  const name = await left();
  good(await m.ask('program', 'openWindow', { article: name }));
  good(await m.ask('article', 'open', { name }, 'another'));
  good(await m.ask('program', 'openWindow', { article: name }));
  expect(good(await m.ask('article', 'elsewhere', { name }))).toEqual({ elsewhere: true });
  expect(m.windowActs).toEqual([`open ${later}`, 'front another', 'front another']);
});

test('is duplicated, renamed, shown in its folder and moved to the trash', async () => {
  const name = await left();
  expect(good(await m.ask('library', 'duplicate', { name })).name).toBe(`${later}-2`);
  good(await m.ask('library', 'reveal', { name }));
  expect(m.shown.map((path) => basename(path))).toEqual([later]);
  expect(good(await m.ask('library', 'rename', { name, to: 'Beijing' })).name).toBe('beijing');
  good(await m.ask('library', 'trash', { name }));
  const { entries } = good(await m.ask('library', 'listTrash'));
  expect(entries.map(({ headline }) => headline)).toEqual(['Sony in Beijing']);
});

test('is moved to the trash by who asks while it is being left', async () => {
  const name = await written();
  const [, trashed] = await Promise.all([
    m.ask('article', 'close', { name }),
    m.ask('library', 'trash', { name }, 'another'),
  ]);
  good(trashed);
  expect(good(await m.ask('library', 'listTrash')).entries).toMatchObject([{ headline: 'Sony in Beijing' }]);
});

test('takes the words that were on their way when another window renamed it', async () => {
  const name = await written();
  good(await m.ask('library', 'rename', { name, to: 'Beijing' }, 'another'));
  good(await m.ask('article', 'record', { name, sequence: 2, operations: [typed('No ')] }));
  good(await m.ask('article', 'close', { name }));
  const { article } = good(await m.ask('article', 'open', { name: 'beijing' }));
  expect(article.parts[0]).toMatchObject({ children: [{ text: 'No Sony in Beijing' }] });
});

test.each(['window', 'another'])(
  'is opened under its new name by %s, who asks while it is being renamed',
  async (who) => {
    const name = await left();
    const renaming = m.ask('library', 'rename', { name: later, to: 'Beijing' });
    const opened = await m.ask('article', 'open', { name: later }, who);
    expect(good(await renaming)).toEqual({ name: 'beijing' });
    await m.machine.articles.diskChanged();
    expect(good(opened)).toMatchObject({ name: 'beijing', standing: { state: { name: 'saved' } } });
    expect(good(m.machine.articles.working('beijing', who)).state.name).toBe('saved');
    expect(await m.ask('article', 'elsewhere', { name })).toMatchObject({ ok: true });
  },
);

test('opened while it goes to the trash, it is there and stands open nowhere', async () => {
  await left();
  await Promise.all([
    m.ask('library', 'trash', { name: later }),
    m.ask('article', 'open', { name: later }, 'another'),
  ]);
  expect(good(await m.ask('library', 'listTrash')).entries).toHaveLength(1);
  expect(good(await m.ask('library', 'list')).entries).toEqual([]);
  expect(m.machine.articles.isOpen(later)).toBe(false);
});

test('two names given at once are given one after the other', async () => {
  await left();
  const [one, other] = await Promise.all([
    m.ask('library', 'rename', { name: later, to: 'Beijing' }),
    m.ask('library', 'rename', { name: later, to: 'Peking' }, 'another'),
  ]);
  expect([good(one).name, good(other).name]).toEqual(['beijing', 'peking']);
  expect(good(await m.ask('library', 'list')).entries.map((entry) => entry.name)).toEqual(['peking']);
});

test('is not the one meant where a new article bears its old name', async () => {
  const name = await left();
  const anew = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  expect(anew.name).toBe(name);
  expect(good(await m.ask('article', 'open', { name })).name).toBe(name);
});

test('is not the one meant in another library', async () => {
  const name = await left();
  cpSync(join(m.home, 'library', later), join(m.home, 'another', later), { recursive: true });
  good(await begin('another'));
  good(await m.ask('library', 'duplicate', { name: later }));
  expect(await m.ask('article', 'open', { name })).toMatchObject({ problem: { kind: 'no-article' } });
});

test('is not found by any name once it is gone', async () => {
  const name = await left();
  good(await m.ask('library', 'trash', { name: later }));
  expect(await m.ask('article', 'open', { name })).toMatchObject({ problem: { kind: 'no-article' } });
});
