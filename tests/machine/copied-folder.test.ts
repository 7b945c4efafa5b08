import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Article, freshPart, newArticle, type Part, readArticle } from '../../article';
import { findPreviewFile } from '../../electron/app-scheme/served-articles';
import { aMachine, good } from './a-machine';

let to: string | undefined;
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  to = undefined;
  m = aMachine({ dialogs: { handOff: async () => to } });
});
afterEach(() => m.end());

const folderOf = (name: string) => join(m.home, 'library', name);
const said = (kind: 'headline' | 'paragraph', text: string): Part => ({
  ...freshPart(kind),
  children: [{ text }],
});

function idOnDisk(name: string): string {
  const reading = readArticle(readFileSync(join(folderOf(name), 'article.json'), 'utf8'));
  if (!reading.ok) throw new Error(`${name} is no article.`);
  return reading.article.id;
}

/** An article in the library, and a copy of its folder as a file manager makes it, both in the list. */
async function twoOfOneId({ name = 'sony', copy = 'sony copy' } = {}) {
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const library = good(await m.machine.library.library());
  const plain = newArticle({ id: crypto.randomUUID(), now: '2026-11-28T12:00:00.000Z', language: 'en' });
  const parts = [said('headline', 'Sony'), said('paragraph', 'Words of both.')];
  const article: Article = { ...plain, metadata: { ...plain.metadata, slug: name }, parts };
  good(await library.create(article));
  cpSync(folderOf(name), folderOf(copy), { recursive: true });
  good(await library.look());
  return { name, copy, id: article.id };
}

async function open(name: string, asker: string) {
  const { article } = good(await m.ask('article', 'open', { name }, asker));
  const working = good(m.machine.articles.working(name, asker));
  return { id: article.id, working };
}

async function write(name: string, asker: string, text: string): Promise<void> {
  const { working } = await open(name, asker);
  const { metadata } = working.article;
  good(working.replace({ metadata, parts: [said('headline', 'Sony'), said('paragraph', text)] }));
}

/** What the window shows at the preview's address. */
async function previewed(name: string, asker: string): Promise<string> {
  const { address } = good(await m.ask('handOff', 'preview', { name }, asker));
  const { articles, disk } = m.machine;
  const files = { disk, leave: () => ({ keepLocation: false }), open: (id: string) => articles.byId(id) };
  return (await findPreviewFile(address, files))?.bytes.toString() ?? '';
}

test.each([
  ['the first', 'the copy', ['sony', 'sony copy']],
  ['the copy', 'the first', ['sony copy', 'sony']],
])('opened %s and then %s, each shows its own words', async (_one, _other, [one = '', other = '']) => {
  await twoOfOneId();
  await write(one, 'window', 'Words of the one.');
  await write(other, 'another', 'Words of the other.');
  expect(await previewed(one, 'window')).toContain('Words of the one.');
  expect(await previewed(other, 'another')).toContain('Words of the other.');
});

test('the copy has an id of its own on the disk as soon as it is open, for good; the first keeps its own', async () => {
  const { name, copy, id } = await twoOfOneId();
  const opened = await open(copy, 'window');
  expect(opened.id).not.toBe(id);
  expect(idOnDisk(copy)).toBe(opened.id);
  expect(opened.working.state.name).toBe('saved');
  good(await m.ask('article', 'close', { name: copy }));
  expect((await open(copy, 'window')).id).toBe(opened.id);
  expect((await open(name, 'another')).id).toBe(id);
  expect(idOnDisk(name)).toBe(id);
});

test('a copy handed off where the first was leaves that as it is', async () => {
  const { name, copy } = await twoOfOneId();
  await write(name, 'window', 'Words of the first.');
  await write(copy, 'another', 'Words of the copy.');
  to = join(m.home, 'sony');
  const page = { shape: 'page', as: 'folder' } as const;
  good(await m.ask('handOff', 'deliver', { name, ...page }));
  const second = good(await m.ask('handOff', 'deliver', { name: copy, ...page }, 'another'));
  expect(second.path).toBe(join(m.home, 'sony-2'));
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('Words of the first.');
  expect(readFileSync(join(second.path, 'index.html'), 'utf8')).toContain('Words of the copy.');
});

test('an article alone with its id keeps it under any name, also right after it was renamed', async () => {
  const { name, copy, id } = await twoOfOneId();
  const library = good(await m.machine.library.library());
  good(await library.trash(name));
  // The list has both names for a moment.
  vi.spyOn(library, 'namesOf').mockReturnValue([name, copy]);
  expect((await open(copy, 'window')).id).toBe(id);
});

test('a folder moved by hand while its article stands open is another’s beside it', async () => {
  const { name, copy, id } = await twoOfOneId();
  await open(name, 'window');
  renameSync(folderOf(name), folderOf('moved'));
  expect((await open(copy, 'another')).id).not.toBe(id);
  expect(readdirSync(folderOf('moved'))).toContain('article.json');
});
