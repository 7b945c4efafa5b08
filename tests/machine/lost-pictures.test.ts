import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Article, everyPart, freshPart, type Part, type Picture, pictureFile } from '../../article';
import { nodeDisk } from '../../electron/storage';
import { problemOf } from '../library/a-library';
import { aPng } from '../library/pictures/pictures-by-hand';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
/** How often a person was asked where a hand-off goes. */
let asked: number;
let name: string;
let article: Article;
let picture: Picture;
let file: string;
let aside: string;

/** The sample story, open, with its one picture; a copy of the file lies aside. */
beforeEach(async () => {
  asked = 0;
  m = aMachine({
    dialogs: {
      handOff: async () => {
        asked++;
        return undefined;
      },
    },
  });
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  ({ name } = good(await m.ask('library', 'create', { from: 'sample', language: 'en' })));
  ({ article } = good(await m.ask('article', 'open', { name })));
  const [shown] = [...everyPart(article.parts)].flatMap((part) =>
    part.type === 'figure' && part.picture ? [part.picture] : [],
  );
  if (!shown) throw new Error('The sample story shows no picture.');
  picture = shown;
  file = join(m.home, 'library', name, 'pictures', pictureFile(picture));
  aside = join(m.home, 'aside.png');
  copyFileSync(file, aside);
});
afterEach(() => m.end());

const lost = async () => good(await m.ask('pictures', 'lost', { name })).lost;

function shows(parts: readonly Part[]): void {
  const working = good(m.machine.articles.working(name, 'window'));
  good(working.replace({ metadata: working.article.metadata, parts: [...parts] }));
}

test.each<[string, () => void]>([
  ['is gone', () => rmSync(file)],
  ['is gone with its whole folder', () => rmSync(join(file, '..'), { recursive: true })],
  ['is empty', () => truncateSync(file, 0)],
  ['was cut on its way', () => truncateSync(file, 20_000)],
  ['is another kind of file', () => writeFileSync(file, '<html>Not found</html>')],
  [
    'has become a folder',
    () => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
])('a picture whose file %s is lost, until the file is back', async (_what, lose) => {
  expect(await lost()).toEqual([]);

  lose();

  expect(await lost()).toEqual([pictureFile(picture)]);
  rmSync(file, { recursive: true, force: true });
  mkdirSync(join(file, '..'), { recursive: true });
  copyFileSync(aside, file);
  expect(await lost()).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('one that may not be read is lost too', async () => {
  chmodSync(file, 0);
  expect(await lost()).toEqual([pictureFile(picture)]);
  chmodSync(file, 0o600);
});

test('where too many files are open nothing is said to be lost, for nobody knows', async () => {
  rmSync(file);
  const full = Object.assign(new Error('too many open files'), { code: 'EMFILE' });
  const stat = vi.spyOn(nodeDisk, 'stat').mockRejectedValue(full);
  onTestFinished(() => stat.mockRestore());
  expect(await lost()).toEqual([]);
});

test('only what the article shows now can be lost, in a sidebar as well, and each file once', async () => {
  rmSync(file);
  const figure = { ...freshPart('figure'), picture };
  const sidebar = freshPart('sidebar');
  const words = article.parts.filter(({ type }) => type !== 'figure' && type !== 'sidebar');
  shows(words);
  expect(await lost()).toEqual([]);

  shows([
    ...words,
    figure,
    { ...sidebar, children: [...sidebar.children, { ...freshPart('figure'), picture }] },
  ]);
  expect(await lost()).toEqual([pictureFile(picture)]);
});

test('the same picture chosen again is there again', async () => {
  rmSync(file);
  const bytes = new Uint8Array(readFileSync(aside));
  good(await m.ask('pictures', 'add', { name, file: 'again.png', bytes }));
  expect(await lost()).toEqual([]);
});

test('of an article that is not open nobody may ask', async () => {
  expect(problemOf(await m.ask('pictures', 'lost', { name: 'another' }))).toBe('no-article');
  expect(problemOf(await m.ask('pictures', 'lost', { name }, 'another'))).toBe('no-article');
});

test('no hand-off begins while a picture is lost, and none by the clipboard; each is counted as an error', async () => {
  const bytes = Uint8Array.from(aPng(3, 2));
  const { picture: second } = good(await m.ask('pictures', 'add', { name, file: 'b.png', bytes }));
  const told = { ...freshPart('figure'), picture: second };
  const children = told.children.map((slot) => ({ ...slot, children: [{ text: 'Words' }] }));
  shows([...article.parts, { ...told, children }]);
  rmSync(join(file, '..'), { recursive: true });

  const held = { ok: false, problem: { kind: 'check-failed', at: name, errors: 2 } };
  expect(await m.ask('handOff', 'deliver', { name, shape: 'page', as: 'folder' })).toEqual(held);
  expect(await m.ask('handOff', 'copy', { name })).toEqual(held);
  expect([asked, m.copied]).toEqual([0, []]);
});

test('preview, weight and paper refuse what the check calls lost', async () => {
  truncateSync(file, 20_000);
  const missing = { ok: false, problem: { kind: 'picture-missing', picture: pictureFile(picture) } };
  expect(await m.ask('handOff', 'preview', { name })).toMatchObject(missing);
  expect(await m.ask('handOff', 'weigh', { name, shape: 'fragment' })).toMatchObject(missing);
  expect(await m.ask('paper', 'print', { name })).toMatchObject(missing);
});
