import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newArticle, writeArticle } from '../../article';
import { betweenProgressMs } from '../../electron/machine/imports';
import { aMachine, good } from './a-machine';

let chosen: string[] | undefined;
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  chosen = undefined;
  m = aMachine({ dialogs: { filesToImport: async () => chosen } });
});
afterEach(() => m.end());

const begin = async () =>
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
const articles = () => readdirSync(join(m.home, 'library')).filter((name) => !name.startsWith('.'));

function file(name: string, words = `${name} ferme\n\nPersonne ne s’y attendait, dit-on.\n`): string {
  const path = join(m.home, name);
  writeFileSync(path, words);
  return path;
}

const progress = () =>
  m.news.filter(({ name }) => name === 'importProgress').map(({ to, told }) => ({ to, ...Object(told) }));

test('each file is brought in or refused by itself, told as it comes, and listed', async () => {
  await begin();
  chosen = [file('Pont.txt'), file('chanson.mp3'), join(m.home, 'absent.txt'), file('Lac.txt')];
  const { files, left } = good(await m.ask('imports', 'choose'));
  expect(files).toMatchObject([
    { became: 'article', file: 'Pont.txt', headline: 'Pont.txt ferme' },
    { became: 'refused', file: 'chanson.mp3', problem: { kind: 'unknown-kind-of-file' } },
    { became: 'refused', file: 'absent.txt', problem: { kind: 'not-there' } },
    { became: 'article', file: 'Lac.txt' },
  ]);
  expect(left).toEqual([]);
  const steps = [
    { to: 'window', done: 0, of: 4, file: 'Pont.txt' },
    { to: 'window', done: 1, of: 4, file: 'chanson.mp3' },
    { to: 'window', done: 2, of: 4, file: 'absent.txt' },
    { to: 'window', done: 3, of: 4, file: 'Lac.txt' },
  ];
  // The first at once, the others where there was time: in order, and each true.
  expect(progress()[0]).toEqual(steps[0]);
  expect(steps.filter(({ done }) => progress().some((told) => told.done === done))).toEqual(progress());
});

test('what is unsure, set aside or dropped of a file is named', async () => {
  await begin();
  const page = file('page.html', '<h1>Un pont</h1><nav>Accueil</nav><p>Il ferme.</p>');
  const text = file('page.txt', 'Publié le 20 décembre 2014 à 14:32\n\nUn pont ferme\n\nIl ferme demain.\n');
  const { files } = good(await m.ask('imports', 'take', { paths: [page, text] }));
  const notes = files.flatMap((each) => (each.became === 'article' ? each.notes : []));
  expect(notes).toContainEqual({ is: 'dropped', what: 'navigation', words: 'Accueil' });
  expect(notes).toContainEqual({
    is: 'setAside',
    what: 'publication-line',
    line: 1,
    text: 'Publié le 20 décembre 2014 à 14:32',
  });
});

test('two hundred files come in', async () => {
  await begin();
  const paths = Array.from({ length: 200 }, (_, at) => file(`recit-${at}.txt`));
  const { files } = good(await m.ask('imports', 'take', { paths }));
  expect(files.filter(({ became }) => became === 'article')).toHaveLength(200);
  expect(articles()).toHaveLength(200);
  // How far it is, is told now and then, and not after its end.
  const told = progress().map(({ done }) => done);
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(200);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  await setTimeout(2 * betweenProgressMs);
  expect(progress()).toHaveLength(told.length);
});

test('an import that is stopped ends after the file under way, and names those it left', async () => {
  await begin();
  const paths = ['un.txt', 'deux.txt', 'trois.txt'].map((name) => file(name));
  const parse = m.machine.parse;
  // While the second file is read the person presses Stop.
  let read = 0;
  Object.assign(m.machine, {
    parse: async (given: Parameters<typeof parse>[0]) => {
      if (++read === 2) good(await m.ask('imports', 'cancel'));
      return parse(given);
    },
  });
  const { files, left } = good(await m.ask('imports', 'take', { paths }));
  expect(files.map(({ file: name }) => name)).toEqual(['un.txt', 'deux.txt']);
  expect(left).toEqual(['trois.txt']);
  expect(articles()).toHaveLength(2);
  expect(readdirSync(join(m.home, 'library')).filter((name) => name.includes('temp'))).toEqual([]);
  // The next is not stopped before it began.
  expect(good(await m.ask('imports', 'take', { paths })).files).toHaveLength(3);
});

test('a fault over one file is logged and told of that file, and the others come in', async () => {
  await begin();
  const paths = ['un.txt', 'deux.txt', 'trois.txt'].map((name) => file(name));
  const parse = m.machine.parse;
  Object.assign(m.machine, {
    parse: async (given: Parameters<typeof parse>[0]) => {
      if (given.at.endsWith('deux.txt'))
        throw new Error('The thread ended before its answer. It held {"text":"Our source is Jane Doe"}');
      return parse(given);
    },
  });
  const { files, left } = good(await m.ask('imports', 'take', { paths }));
  const problem = { kind: 'import-failed', at: paths[1] };
  expect(files).toMatchObject([
    { became: 'article', file: 'un.txt' },
    { became: 'refused', file: 'deux.txt', problem },
    { became: 'article', file: 'trois.txt' },
  ]);
  expect(left).toEqual([]);
  expect(m.logged).toEqual([expect.stringContaining('The thread ended before its answer.')]);
  expect(m.logged.join()).not.toContain('Jane Doe');
});

test('an import ends when another window chooses another library, and names those it left', async () => {
  await begin();
  const paths = ['un.txt', 'deux.txt', 'trois.txt'].map((name) => file(name));
  const parse = m.machine.parse;
  const libraryFolder = join(m.home, 'another library');
  Object.assign(m.machine, {
    parse: async (given: Parameters<typeof parse>[0]) => {
      if (given.at.endsWith('deux.txt'))
        good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder }, 'another'));
      return parse(given);
    },
  });
  const { files, left } = good(await m.ask('imports', 'take', { paths }));
  expect(files.map(({ file: name }) => name)).toEqual(['un.txt', 'deux.txt']);
  expect(left).toEqual(['trois.txt']);
  expect(articles()).toHaveLength(2);
  expect(good(await m.ask('library', 'list')).entries).toEqual([]);
});

test('another window’s stop ends nothing of this one', async () => {
  await begin();
  const parse = m.machine.parse;
  Object.assign(m.machine, {
    parse: async (given: Parameters<typeof parse>[0]) => {
      good(await m.ask('imports', 'cancel', undefined, 'another'));
      return parse(given);
    },
  });
  const paths = ['un.txt', 'deux.txt'].map((name) => file(name));
  expect(good(await m.ask('imports', 'take', { paths })).left).toEqual([]);
});

test('a dialog thought better of imports nothing', async () => {
  await begin();
  expect(await m.ask('imports', 'choose')).toEqual({ ok: false, problem: { kind: 'cancelled' } });
});

test('a file the system gave before the first minute was over waits for a library, and comes in once', async () => {
  const folder = join(m.home, 'sony-pekin');
  mkdirSync(folder);
  const given = { id: crypto.randomUUID(), now: '2026-11-24T12:00:00.000Z', language: 'fr' };
  writeFileSync(join(folder, 'article.json'), writeArticle(newArticle(given)));
  m.machine.given.push(folder);
  expect(await m.ask('imports', 'takeGiven')).toMatchObject({ problem: { kind: 'no-library' } });
  await begin();
  expect(good(await m.ask('imports', 'takeGiven')).files).toMatchObject([
    { became: 'article', file: 'sony-pekin', name: 'sony-pekin' },
  ]);
  expect(good(await m.ask('imports', 'takeGiven')).files).toEqual([]);
});
