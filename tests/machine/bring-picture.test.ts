import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Picture, pictureFile } from '../../article';
import { problemOf } from '../library/a-library';
import { aPng } from '../library/pictures/pictures-by-hand';
import { aMachine, good } from './a-machine';

// Scenario: a figure was pasted from one article into another, which names its picture and does not have it.
const bytes = aPng(3, 2);
let m: ReturnType<typeof aMachine>;
let name: string;
let other: string;
let picture: Picture;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const created = async () =>
    good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' })).name;
  [name, other] = [await created(), await created()];
  good(await m.ask('article', 'open', { name: other }));
  const added = await m.ask('pictures', 'add', { name: other, file: 'a.png', bytes: Uint8Array.from(bytes) });
  ({ picture } = good(added));
  good(await m.ask('article', 'close', { name: other }));
  good(await m.ask('article', 'open', { name }));
});
afterEach(() => m.end());

const fileIn = (article: string) => join(m.home, 'library', article, 'pictures', pictureFile(picture));

test('it is brought from the article that has it, which keeps it', async () => {
  good(await m.ask('pictures', 'bring', { name, picture }));
  expect(readFileSync(fileIn(name))).toEqual(Buffer.from(bytes));
  expect(readFileSync(fileIn(other))).toEqual(Buffer.from(bytes));
});

test('also from the trash', async () => {
  good(await m.ask('library', 'trash', { name: other }));
  good(await m.ask('pictures', 'bring', { name, picture }));
  expect(readFileSync(fileIn(name))).toEqual(Buffer.from(bytes));
});

test('never other bytes under its name; the next article that has it is asked', async () => {
  const damaged = fileIn('a-damaged-copy');
  mkdirSync(join(damaged, '..'), { recursive: true });
  writeFileSync(damaged, 'other bytes');
  good(await m.ask('pictures', 'bring', { name, picture }));
  expect(readFileSync(fileIn(name))).toEqual(Buffer.from(bytes));
});

test('a picture nobody has is said not to be there, and nothing is made', async () => {
  const unknown = { ...picture, sha256: 'b'.repeat(64) };
  expect(problemOf(await m.ask('pictures', 'bring', { name, picture: unknown }))).toBe('not-there');
  expect(existsSync(join(m.home, 'library', name, 'pictures'))).toBe(false);
});
