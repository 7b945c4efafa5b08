import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stillClock } from '../library/a-library';
import { aPng } from '../library/pictures/pictures-by-hand';
import { aMachine, good } from './a-machine';

const dayMs = 24 * 60 * 60 * 1000;
let clock: ReturnType<typeof stillClock>;
let m: ReturnType<typeof aMachine>;
let name: string;
beforeEach(async () => {
  clock = stillClock('2026-11-24T14:32:00.000Z');
  m = aMachine({ clock });
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  name = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' })).name;
});
afterEach(() => m.end());

const pictures = () => readdirSync(join(m.home, 'library', name, 'pictures'));
const takeIn = async () =>
  good(await m.ask('pictures', 'add', { name, file: 'bridge.png', bytes: Uint8Array.from(aPng(3, 2)) }));
const open = async () => good(await m.ask('article', 'open', { name }));
const close = async () => good(await m.ask('article', 'close', { name }));

test('a picture taken in and undone stays while its article is open, and goes 30 days after it was closed', async () => {
  await open();
  await takeIn();
  clock.move(60 * dayMs);
  await close();
  expect(pictures()).toHaveLength(1);
  await open();
  clock.move(30 * dayMs);
  expect(pictures()).toHaveLength(1);
  await close();
  expect(pictures()).toEqual([]);
});

test('opened again in the same instant, the article waits until its pictures were looked at', async () => {
  await open();
  await takeIn();
  await close();
  clock.move(30 * dayMs);
  await open();
  const closing = close();
  const opened = open();
  await Promise.all([closing, opened]);
  expect(pictures()).toEqual([]);
  // Taken in again it is there again, and nobody takes it away behind the writer's back.
  await takeIn();
  expect(pictures()).toHaveLength(1);
  expect(m.logged).toEqual([]);
});
