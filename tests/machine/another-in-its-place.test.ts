import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headlineOf, newArticle, writeArticle } from '../../article';
import { aMachine, good } from './a-machine';

// A synchronised library puts another article where one stands open.
let m: ReturnType<typeof aMachine>;
/** The folder's name, which is the other's then, and the one ours has from then on. */
let place: string;
let aside: string;
let brunos: string;
const folderOf = (name: string) => join(m.home, 'library', name);

beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  ({ name: place } = good(await m.ask('library', 'create', { from: 'sample', language: 'en' })));
  aside = `${place}-2`;
  good(await m.ask('article', 'open', { name: place }));
  const given = { id: crypto.randomUUID(), now: '2026-11-29T12:00:00.000Z', language: 'en' };
  const { parts, ...rest } = newArticle(given);
  const named = parts.map((part) =>
    part.type === 'headline' ? { ...part, children: [{ text: 'Pear' }] } : part,
  );
  brunos = writeArticle({ ...rest, parts: named });
});
afterEach(() => m.end());

async function anotherComes() {
  writeFileSync(join(folderOf(place), 'article.json'), brunos);
  await m.machine.articles.diskChanged();
}
const listed = async () =>
  good(await m.ask('library', 'list')).entries.map(({ name, headline }) => [name, headline]);

test('its window hears the name it has now, and another window opens the other', async () => {
  const ours = headlineOf(good(m.machine.articles.working(place, 'window')).article);

  await anotherComes();

  expect(m.news.filter(({ name }) => name === 'renamed')).toEqual([
    { to: 'window', name: 'renamed', told: { from: place, to: aside, slug: null } },
  ]);
  const theirs = good(await m.ask('article', 'open', { name: place }, 'another'));
  expect(headlineOf(theirs.article)).toBe('Pear');
  expect(headlineOf(good(await m.ask('article', 'open', { name: aside })).article)).toBe(ours);
  await expect.poll(listed).toContainEqual([place, 'Pear']);
});

test('what was typed before the window heard is ours', async () => {
  await anotherComes();
  good(await m.ask('article', 'open', { name: place }, 'another'));
  const typed = { type: 'insert_text' as const, path: [0, 0], offset: 0, text: 'So: ' };

  good(await m.ask('article', 'record', { name: place, sequence: 1, operations: [typed] }));

  const [first] = good(m.machine.articles.working(aside, 'window')).article.parts;
  expect(JSON.stringify(first)).toContain('"So: ');
  expect(headlineOf(good(m.machine.articles.working(place, 'another')).article)).toBe('Pear');
});

test('written again, it stands in a folder of its own with its pictures, and the other as it came', async () => {
  const pictures = readdirSync(join(folderOf(place), 'pictures'));
  expect(pictures.length).toBeGreaterThan(0);
  await anotherComes();

  const opened = good(await m.ask('article', 'resolve', { name: aside, keep: 'mine' }));

  expect([opened.name, opened.standing.state.name]).toEqual([aside, 'saved']);
  expect(readdirSync(join(folderOf(aside), 'pictures')).sort()).toEqual(pictures.sort());
  expect(readFileSync(join(folderOf(place), 'article.json'), 'utf8')).toBe(brunos);
  await expect.poll(async () => (await listed()).map(([name]) => name).sort()).toEqual([place, aside]);
});

test('left as it is, its words are offered by the name it has now, and its pictures come with them', async () => {
  await anotherComes();

  good(await m.ask('article', 'close', { name: aside }));

  const { recoveries } = good(await m.ask('article', 'recoveries'));
  expect(recoveries.map(({ name }) => name)).toEqual([aside]);
  expect(m.news.filter(({ name }) => name === 'wordsLeft')).toHaveLength(1);
  const pictures = readdirSync(join(folderOf(place), 'pictures'));
  good(await m.ask('article', 'open', { name: aside }));
  good(await m.ask('article', 'resolve', { name: aside, keep: 'mine' }));
  expect(readdirSync(join(folderOf(aside), 'pictures')).sort()).toEqual(pictures.sort());
});
