import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleHash, type Operation, readArticle, writeArticle } from '../../article';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  m = aMachine();
});
afterEach(() => m.end());

const begin = () => m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') });
const fileOf = (name: string) => join(m.home, 'library', name, 'article.json');
const headlineOf = (name: string) => {
  const read = readArticle(readFileSync(fileOf(name), 'utf8'));
  return read.ok ? JSON.stringify(read.article.parts[0]?.children) : read.reason;
};
const typed = (text: string, offset = 0): Operation => ({ type: 'insert_text', path: [0, 0], offset, text });

/** A new article, open in the window, with a headline typed. */
async function open(headline = 'Sony') {
  await begin();
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  const opened = good(await m.ask('article', 'open', { name }));
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed(headline)] }));
  return { name, opened };
}

test('the first start proposes the system’s name and folder, in the system’s language', async () => {
  expect(good(await m.ask('program', 'start'))).toMatchObject({
    firstTime: true,
    language: 'fr',
    libraryFolder: join(m.home, 'Marbre'),
    preferences: { name: 'anne' },
    place: null,
  });
});

test('before the first minute is over there is no library to ask', async () => {
  expect(await m.ask('library', 'list')).toMatchObject({
    ok: false,
    problem: { kind: 'no-library' },
  });
});

test('to begin makes the library’s folder, and the next start goes straight to it', async () => {
  good(await begin());
  expect(existsSync(join(m.home, 'library'))).toBe(true);
  expect(good(await m.ask('program', 'start'))).toMatchObject({
    firstTime: false,
    libraryFolder: join(m.home, 'library'),
    preferences: { name: 'Anne Roux' },
  });
});

test('with another library nothing of the one before stands open, at this start and the next', async () => {
  const { name } = await open();
  good(await m.ask('program', 'rememberPlace', { article: name, selection: null, top: null }));
  good(await begin());
  expect(good(await m.ask('program', 'start')).place).toMatchObject({ article: 'sony' });

  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'another') }));

  expect(good(await m.ask('program', 'start')).place).toBeNull();
});

test('where a window stood is told too late: its article has been let go of and has another name', async () => {
  const { name } = await open();
  const stood = { article: name, selection: null, top: { part: 1, above: 0 } };
  good(await m.ask('program', 'rememberPlace', stood));
  good(await m.ask('article', 'close', { name }));

  good(await m.ask('program', 'rememberPlace', { ...stood, top: null }));

  expect(good(await m.ask('program', 'start')).place).toEqual({ ...stood, article: 'sony' });
});

test('where a window stands is remembered under the name its article has by now', async () => {
  const { name } = await open();
  good(await m.ask('library', 'rename', { name, to: 'Gotthard' }));

  good(await m.ask('program', 'rememberPlace', { article: name, selection: null, top: null }));

  expect(good(await m.ask('program', 'start')).place).toMatchObject({ article: 'gotthard' });
});

test('a folder that cannot be made is a problem, and nothing is chosen', async () => {
  const answer = await m.ask('program', 'begin', { name: '', libraryFolder: '/proc/marbre' });
  expect(answer.ok).toBe(false);
  expect(good(await m.ask('program', 'start')).firstTime).toBe(true);
});

test('a preference changes the language spoken', async () => {
  expect(good(await m.ask('program', 'changePreferences', { language: 'en' })).language).toBe('en');
  expect(good(await m.ask('program', 'changePreferences', { language: 'system' })).language).toBe('fr');
});

test('a dialog thought better of is cancelled; an address that is none is unsafe', async () => {
  const cancelled = { ok: false, problem: { kind: 'cancelled' } };
  expect(await m.ask('program', 'chooseLibraryFolder')).toEqual(cancelled);
  expect(await m.ask('program', 'openLink', { address: 'https://example.org/' })).toEqual(cancelled);
  expect(await m.ask('program', 'openLink', { address: 'file:///etc/passwd' })).toEqual({
    ok: false,
    problem: { kind: 'unsafe-address', at: 'file:///etc/passwd' },
  });
});

test('a new article is signed, and what is typed reaches its file', async () => {
  const { name, opened } = await open();
  expect(opened.article.metadata.bylines).toEqual(['Anne Roux']);
  await m.machine.articles.saveAll();
  expect(headlineOf(name)).toContain('Sony');
});

test('the sample story comes with its pictures, as a new article each time', async () => {
  await begin();
  const first = good(await m.ask('library', 'create', { from: 'sample', language: 'fr' }));
  const second = good(await m.ask('library', 'create', { from: 'sample', language: 'fr' }));
  const a = good(await m.ask('article', 'open', { name: first.name }));
  const b = good(await m.ask('article', 'open', { name: second.name }));
  expect(a.article.id).not.toBe(b.article.id);
  const pictures = a.article.parts.flatMap((part) =>
    part.type === 'figure' && part.picture ? [part.picture] : [],
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const { sha256 } of pictures)
    expect(existsSync(join(m.home, 'library', second.name, 'pictures', `${sha256}.png`))).toBe(true);
});

test('every state tells the last batch it speaks of', async () => {
  const { name } = await open();
  good(await m.ask('article', 'record', { name, sequence: 2, operations: [typed('!', 4)] }));
  await m.machine.articles.saveAll();
  const last = m.news.filter((each) => each.name === 'saveState').at(-1);
  expect(last).toMatchObject({
    to: 'window',
    told: { name, standing: { sequence: 2, state: { name: 'saved' } } },
  });
});

test.each([
  ['a batch that was skipped', { sequence: 3, operations: [typed('x')] }],
  ['a batch that comes twice', { sequence: 1, operations: [typed('x')] }],
  [
    'operations that do not fit',
    {
      sequence: 2,
      operations: [{ type: 'insert_text', path: [99, 0], offset: 0, text: 'x' } satisfies Operation],
    },
  ],
  ['another hash at rest', { sequence: 2, operations: [], hash: 1 }],
])('%s is out of step, and the whole article mends it', async (_what, batch) => {
  const { name, opened } = await open();
  expect(await m.ask('article', 'record', { name, ...batch })).toEqual({
    ok: false,
    problem: { kind: 'out-of-step', at: name },
  });
  const again = await m.ask('article', 'record', { name, sequence: 2, operations: [typed('y')] });
  expect(again.ok).toBe(false);
  good(await m.ask('article', 'replace', { name, sequence: 7, text: writeArticle(opened.article) }));
  const hash = articleHash(opened.article);
  good(await m.ask('article', 'record', { name, sequence: 8, operations: [], hash }));
});

test('an article of a newer Marbre takes no key and no other article, and says why', async () => {
  const { name: begun } = await open();
  const { name } = good(await m.ask('article', 'close', { name: begun }));
  writeFileSync(fileOf(name), readFileSync(fileOf(name), 'utf8').replace('"format": 1', '"format": 99'));
  const { article } = good(await m.ask('article', 'open', { name }));
  const newer = { ok: false, problem: { kind: 'newer-format', format: 99 } };
  const ask = (batch: { operations: Operation[]; hash?: number }, sequence: number) =>
    m.ask('article', 'record', { name, sequence, ...batch });
  expect(await ask({ operations: [typed('x')] }, 1)).toMatchObject(newer);
  expect(await ask({ operations: [], hash: 1 }, 2)).toMatchObject(newer);
  good(await ask({ operations: [], hash: articleHash(article) }, 3));
  const text = writeArticle(article);
  expect(await m.ask('article', 'replace', { name, sequence: 4, text })).toMatchObject(newer);
  expect(readFileSync(fileOf(name), 'utf8')).toContain('"format": 99');
});

test('an article sent in a form that is none is a fault, and nothing of it is taken', async () => {
  const { name } = await open();
  await expect(m.ask('article', 'replace', { name, sequence: 2, text: '{}' })).rejects.toThrow(
    'The window sent no readable article',
  );
  await m.machine.articles.saveAll();
  expect(headlineOf(name)).toContain('Sony');
});

test('an article belongs to one window; another neither opens nor writes it', async () => {
  const { name } = await open();
  expect(await m.ask('article', 'open', { name }, 'another')).toMatchObject({
    ok: false,
    problem: { kind: 'open-elsewhere' },
  });
  const strange = await m.ask(
    'article',
    'record',
    { name, sequence: 2, operations: [typed('x')] },
    'another',
  );
  expect(strange).toEqual({ ok: false, problem: { kind: 'no-article', at: name } });
});

test('a window that comes back after a crash finds its article with every word', async () => {
  const { name } = await open();
  const opened = good(await m.ask('article', 'open', { name }));
  expect(JSON.stringify(opened.article.parts[0])).toContain('Sony');
  expect(opened.standing.sequence).toBe(1);
});

test('an article that stands open is no recovery to tell of', async () => {
  const { name } = await open();
  good(await good(m.machine.articles.working(name, 'window')).flush());
  expect(good(await m.ask('article', 'recoveries')).recoveries).toEqual([]);
});

test('a version is kept, read and restored, and the window is shown the words it restored', async () => {
  const { name } = await open();
  const kept = good(await m.ask('versions', 'keep', { name, title: 'First' }));
  good(await m.ask('article', 'record', { name, sequence: 2, operations: [typed('Not ')] }));
  good(await m.ask('versions', 'restore', { name, version: kept.id }));
  expect(JSON.stringify(m.news.find((each) => each.name === 'replaced'))).toContain('"Sony"');
  const { versions } = good(await m.ask('versions', 'list', { name }));
  expect(versions.map(({ kind }) => kind)).toContain('before-restore');
  expect(versions.find(({ id }) => id === kept.id)?.title).toBe('First');
  expect(good(await m.ask('versions', 'read', { name, version: kept.id })).article.parts[0]).toMatchObject({
    children: [{ text: 'Sony' }],
  });
});

test('a batch made before a version was restored is out of step: it must not land in other words', async () => {
  const { name } = await open();
  const kept = good(await m.ask('versions', 'keep', { name, title: '' }));
  good(await m.ask('article', 'record', { name, sequence: 2, operations: [typed('Not ')] }));
  good(await m.ask('versions', 'restore', { name, version: kept.id }));
  const late = await m.ask('article', 'record', { name, sequence: 3, operations: [typed('late')] });
  expect(late).toMatchObject({ ok: false, problem: { kind: 'out-of-step' } });
});

test('an open article is renamed with its words, and goes on under its new name', async () => {
  const { name } = await open();
  const renamed = good(await m.ask('library', 'rename', { name, to: 'Pékin et Sony' }));
  expect(renamed.name).toBe('pekin-et-sony');
  good(await m.ask('article', 'record', { name: 'pekin-et-sony', sequence: 2, operations: [typed('!', 4)] }));
  good(await m.ask('article', 'close', { name: 'pekin-et-sony' }));
  expect(existsSync(fileOf(name))).toBe(false);
  expect(headlineOf('pekin-et-sony')).toContain('Sony!');
});

test('a folder without a name gets one from the headline when its article is closed', async () => {
  const { name } = await open('Sony à Pékin');
  expect(name).toBe('article');
  expect(good(await m.ask('article', 'close', { name }))).toEqual({ name: 'sony-a-pekin' });
  expect(headlineOf('sony-a-pekin')).toContain('Sony à Pékin');
  expect(existsSync(fileOf(name))).toBe(false);
});

test('a folder that has a name keeps it', async () => {
  const { name } = await open();
  good(await m.ask('library', 'rename', { name, to: 'mine' }));
  expect(good(await m.ask('article', 'close', { name: 'mine' }))).toEqual({ name: 'mine' });
});

test('a duplicate has the words as they stand, saved or not', async () => {
  const { name } = await open();
  const copy = good(await m.ask('library', 'duplicate', { name }));
  expect(headlineOf(copy.name)).toContain('Sony');
});

test('a duplicate without a slug has none either, so that its folder follows its headline', async () => {
  const { name } = await open();
  const copy = good(await m.ask('library', 'duplicate', { name }));
  expect(copy.name).toBe('sony');
  good(await m.ask('article', 'close', { name }));
  const bare = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  const bareCopy = good(await m.ask('library', 'duplicate', { name: bare.name }));
  good(await m.ask('article', 'open', { name: bareCopy.name }));
  good(await m.ask('article', 'record', { name: bareCopy.name, sequence: 1, operations: [typed('Pékin')] }));
  expect(good(await m.ask('article', 'close', { name: bareCopy.name }))).toEqual({ name: 'pekin' });
});

test('an article goes to the trash and comes back', async () => {
  const { name: begun } = await open();
  const { name } = good(await m.ask('article', 'close', { name: begun }));
  const { trashed } = good(await m.ask('library', 'trash', { name }));
  expect(good(await m.ask('library', 'listTrash')).entries).toMatchObject([{ trashed, headline: 'Sony' }]);
  expect(good(await m.ask('library', 'restore', { trashed })).name).toBe(name);
  expect(good(await m.ask('library', 'search', { words: 'sony' })).hits).toHaveLength(1);
});

test('the trash is emptied of what was named, and of nothing moved there since', async () => {
  await begin();
  const trashed = [];
  for (const from of ['brief', 'report', 'interview'] as const) {
    const { name } = good(await m.ask('library', 'create', { from, language: 'fr' }));
    trashed.push(good(await m.ask('library', 'trash', { name })).trashed);
  }
  const named = [trashed[0] ?? '', trashed[1] ?? '', '../../library', '20141220T143200123Z_gone'];
  expect(good(await m.ask('library', 'emptyTrash', { trashed: named }))).toEqual({ removed: 2 });
  expect(good(await m.ask('library', 'listTrash')).entries.map((each) => each.trashed)).toEqual([trashed[2]]);
  expect(readdirSync(join(m.home, 'library', '.trash'))).toEqual([trashed[2]]);
});

test('a library that vanishes is told, and listed again as soon as it is back', async () => {
  await begin();
  good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  const folder = m.machine.choices.get().libraryFolder ?? '';
  renameSync(folder, `${folder}-away`);
  await vi.waitFor(
    async () => expect(await m.ask('library', 'list')).toMatchObject({ problem: { kind: 'no-library' } }),
    { timeout: 60_000, interval: 100 },
  );
  renameSync(`${folder}-away`, folder);
  expect(good(await m.ask('library', 'list')).entries).toHaveLength(1);
}, 70_000);

test('a folder that is put back before the person chose what to do leaves nothing to choose', async () => {
  const { name } = await open();
  const folder = join(m.home, 'library', name);
  renameSync(folder, `${folder}-away`);
  renameSync(`${folder}-away`, folder);
  const resolved = good(await m.ask('article', 'resolve', { name, keep: 'mine' }));
  expect(JSON.stringify(resolved.article.parts)).toContain('Sony');
});

test('an article that is open is not moved to the trash under its writer', async () => {
  const { name } = await open();
  await expect(m.ask('library', 'trash', { name })).rejects.toThrow('is to be closed before');
});

test('a hand-off with an error of the check is stopped by the machine too', async () => {
  const { name } = await open();
  const stopped = { ok: false, problem: { kind: 'check-failed' } };
  expect(await m.ask('handOff', 'deliver', { name, shape: 'page', as: 'folder' })).toMatchObject(stopped);
  expect(await m.ask('handOff', 'copy', { name })).toMatchObject(stopped);
  expect(await m.ask('handOff', 'reveal', { name })).toMatchObject({
    ok: false,
    problem: { kind: 'not-there' },
  });
});

test('what is no picture is not taken in', async () => {
  const { name } = await open();
  const answer = await m.ask('pictures', 'add', { name, file: 'a.png', bytes: new Uint8Array([1, 2, 3]) });
  expect(answer).toEqual({ ok: false, problem: { kind: 'not-a-picture', at: 'a.png' } });
});

test('an article that cannot be read offers its newest good version', async () => {
  const { name: begun } = await open();
  good(await m.ask('versions', 'keep', { name: begun, title: 'Good' }));
  const { name } = good(await m.ask('article', 'close', { name: begun }));
  writeFileSync(fileOf(name), '{"form');
  expect(await m.ask('article', 'open', { name })).toMatchObject({
    ok: false,
    problem: { kind: 'unreadable-article', reason: 'not-json' },
  });
  good(await m.ask('article', 'putBack', { name }));
  expect(JSON.stringify(good(await m.ask('article', 'open', { name })).article)).toContain('Sony');
});

test('a fault of the window is written to the log', async () => {
  await m.ask('program', 'report', { fault: 'TypeError: x' });
  expect(m.logged).toEqual(['The window: TypeError: x']);
});
