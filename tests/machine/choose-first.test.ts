import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Operation } from '../../article';
import type { NewsName } from '../../article/bridge/names';
import { articleFile, versionsFolder } from '../../electron/storage';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
let onNews: (name: NewsName) => void = () => {};
beforeEach(async () => {
  onNews = () => {};
  m = aMachine({ onNews: (_to, name) => onNews(name) });
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
});
afterEach(() => m.end());

const typed = (text: string): Operation => ({ type: 'insert_text', path: [0, 0], offset: 0, text });
const fileOf = (name: string) => articleFile(join(m.home, 'library', name));
const othersWrite = (name: string, headline: string) =>
  writeFileSync(fileOf(name), readFileSync(fileOf(name), 'utf8').replace(/(Sony|Bruno)/, headline));

/** A new article, open in the window, with a headline that is saved and a version of it. */
async function open() {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await m.ask('article', 'open', { name }));
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed('Sony')] }));
  const version = good(await m.ask('versions', 'keep', { name, title: 'Read by Anne' }));
  return { name, version: version.id };
}

/** Another program writes the headline; the window has words of its own that are not saved yet. */
async function inConflict() {
  const opened = await open();
  good(await m.ask('article', 'record', { name: opened.name, sequence: 2, operations: [typed('Our ')] }));
  othersWrite(opened.name, 'Bruno');
  await m.machine.articles.diskChanged();
  return opened;
}

test('no version is restored before a person chose between two texts, and both stand as they stood', async () => {
  const { name, version } = await inConflict();
  expect(await m.ask('versions', 'restore', { name, version })).toMatchObject({
    ok: false,
    problem: { kind: 'changed-on-disk' },
  });
  expect(readFileSync(fileOf(name), 'utf8')).toContain('Bruno');
  expect(good(m.machine.articles.working(name, 'window')).article.parts[0]).toMatchObject({
    children: [{ text: 'Our Sony' }],
  });
});

test('a version of a newer format is not restored, and a sentence says why', async () => {
  const { name } = await open();
  const version = '000009_20261129T010203004Z_1min_automatic.json.gz';
  const newer = readFileSync(fileOf(name), 'utf8').replace('"format": 1', '"format": 99');
  writeFileSync(join(versionsFolder(join(m.home, 'library', name)), version), gzipSync(newer));
  expect(await m.ask('versions', 'restore', { name, version })).toMatchObject({
    ok: false,
    problem: { kind: 'newer-format' },
  });
});

// Scenario: their first text has been kept as a version, and ours is about to be written over it.
test('another program that writes once more while mine is kept is asked about once more', async () => {
  const { name } = await inConflict();
  onNews = (news) => {
    if (news !== 'versionsChanged') return;
    onNews = () => {};
    othersWrite(name, 'Claire');
  };
  expect(await m.ask('article', 'resolve', { name, keep: 'mine' })).toMatchObject({
    ok: false,
    problem: { kind: 'changed-on-disk' },
  });
  expect(good(m.machine.articles.working(name, 'window')).state.name).toBe('changed-on-disk');
  expect(readFileSync(fileOf(name), 'utf8')).toContain('Claire');
});
