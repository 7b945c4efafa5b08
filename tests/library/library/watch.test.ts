import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { writeArticle } from '../../../article';
import { LibraryWatch } from '../../../electron/library/watch';
import { systemClock } from '../../../electron/storage';
import { anArticle, good, temporaryLibrary } from '../a-library';

const place = temporaryLibrary();

async function writeOutside(name: string, headline: string, into = place.folder) {
  await mkdir(join(into, name), { recursive: true });
  const file = join(into, name, 'article.json');
  // As most programs save: a new file renamed over the old one.
  await writeFile(`${file}.new`, writeArticle(anArticle(headline)));
  await rename(`${file}.new`, file);
}

async function watched() {
  const seen = { changes: 0, troubles: [] as (string | undefined)[] };
  const library = await place.open({
    onChange: () => seen.changes++,
    onTrouble: (problem) => seen.troubles.push(problem?.kind),
  });
  library.watch();
  const headlines = async () => (await library.list()).entries.map(({ headline }) => headline).sort();
  return { library, seen, headlines };
}

const soon = { timeout: 10_000, interval: 50 };

it('sees an article that comes, changes and goes by another program’s hand', async () => {
  const { headlines } = await watched();
  await writeOutside('un', 'Un');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un']), soon);
  await writeOutside('un', 'Un, changé');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un, changé']), soon);
  await rm(join(place.folder, 'un'), { recursive: true });
  await vi.waitFor(async () => expect(await headlines()).toEqual([]), soon);
});

it('tells of a change of which the list shows nothing: an article that stands open and a search do', async () => {
  const { library, seen } = await watched();
  const { name } = good(await library.create(anArticle('Titre', 'Un vote')));
  await vi.waitFor(() => expect(seen.changes).toBeGreaterThan(0), soon);
  seen.changes = 0;
  const file = join(place.folder, name, 'article.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Un vote', 'Un veto'));
  await vi.waitFor(() => expect(seen.changes).toBeGreaterThan(0), soon);
  expect(await library.search('veto')).toMatchObject([{ name }]);
});

it('makes one look of a storm', async () => {
  const { seen, headlines } = await watched();
  await writeOutside('un', 'Un');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un']), soon);
  seen.changes = 0;
  for (let at = 0; at < 50; at++) await writeOutside('un', `Un ${at}`);
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un 49']), soon);
  expect(seen.changes).toBeLessThan(10);
});

it('tells nothing while what it told before is being looked at, and everything then', async () => {
  await writeOutside('un', 'Un');
  const told = { atOnce: 0, most: 0, calls: 0 };
  const watch = new LibraryWatch({
    folder: place.folder,
    clock: systemClock,
    names: () => ['un', 'deux'],
    onHint: async () => {
      told.calls += 1;
      told.atOnce += 1;
      told.most = Math.max(told.most, told.atOnce);
      await setTimeout(700);
      told.atOnce -= 1;
    },
  });
  onTestFinished(() => watch.close());
  await writeOutside('un', 'Un, changé');
  await vi.waitFor(() => expect(told.atOnce).toBe(1), soon);
  await writeOutside('un', 'Un, changé de nouveau');
  await vi.waitFor(() => expect(told.calls).toBe(2), soon);
  await vi.waitFor(() => expect(told.atOnce).toBe(0), soon);
  expect(told.most).toBe(1);
  // Nothing is told twice.
  await setTimeout(600);
  expect(told.calls).toBe(2);
});

it('goes on seeing what changes in a folder that another one took the place of', async () => {
  const { headlines } = await watched();
  await writeOutside('un', 'Un');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un']), soon);
  await rm(join(place.folder, 'un'), { recursive: true });
  await writeOutside('un', 'Un, remis');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un, remis']), soon);
  await setTimeout(300);
  await writeOutside('un', 'Un, changé');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un, changé']), soon);
});

it('goes on seeing what changes in a library that another one took the place of', async () => {
  const { seen, headlines } = await watched();
  await writeOutside('un', 'Un');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un']), soon);
  await cp(place.folder, `${place.folder}-copy`, { recursive: true });
  await rename(place.folder, `${place.folder}-away`);
  await rename(`${place.folder}-copy`, place.folder);
  await setTimeout(500);
  expect(seen.troubles).toEqual([]);
  await writeOutside('un', 'Un, changé');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Un, changé']), soon);
  await writeOutside('deux', 'Deux');
  await vi.waitFor(async () => expect(await headlines()).toEqual(['Deux', 'Un, changé']), soon);
});

it('tells when the folder goes, and when it is back', async () => {
  const { library, seen, headlines } = await watched();
  good(await library.create(anArticle('Un')));
  await rename(place.folder, `${place.folder}-away`);
  await vi.waitFor(() => expect(seen.troubles).toEqual(['no-library']), soon);
  expect(await headlines()).toEqual(['Un']);
  await rename(`${place.folder}-away`, place.folder);
  await vi.waitFor(() => expect(seen.troubles).toEqual(['no-library', undefined]), {
    ...soon,
    timeout: 40_000,
  });
}, 45_000);
