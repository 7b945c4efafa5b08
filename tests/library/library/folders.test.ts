import { appendFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, currentFormat, readArticle, writeArticle } from '../../../article';
import { anArticle, good, problemOf, stillClock, temporaryLibrary } from '../a-library';

const place = temporaryLibrary();

async function articleIn(name: string): Promise<Article> {
  const reading = readArticle(await readFile(join(place.folder, name, 'article.json'), 'utf8'));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article;
}

describe('a new article', () => {
  it('stands in a folder named by its slug', async () => {
    const library = await place.open();
    const entry = good(await library.create(anArticle('Titre', 'Un deux trois', { slug: 'sony-pekin' })));
    expect(entry).toMatchObject({ name: 'sony-pekin', headline: 'Titre', words: 3, problem: null });
    expect(await place.names('sony-pekin')).toEqual(['article.json']);
  });

  it('is named by its headline where it has no slug', async () => {
    const library = await place.open();
    const entry = good(await library.create(anArticle('L’été à Pékin : « œuvres » & plus')));
    expect(entry.name).toBe('l-ete-a-pekin-oeuvres-plus');
  });

  it('takes the place of no other, created at the same time or differing in case', async () => {
    await mkdir(join(place.folder, 'Titre'));
    const library = await place.open();
    const made = await Promise.all([1, 2, 3].map(() => library.create(anArticle('Titre'))));
    expect(made.map((outcome) => good(outcome).name)).toEqual(['titre-2', 'titre-3', 'titre-4']);
  });
});

describe('renaming', () => {
  it('changes slug and folder and nothing else', async () => {
    const library = await place.open();
    good(await library.create(anArticle('Titre', 'Mots')));
    const before = await articleIn('titre');
    expect(good(await library.rename('titre', 'Été chaud')).name).toBe('ete-chaud');
    expect(await place.names()).toEqual(['ete-chaud']);
    const after = await articleIn('ete-chaud');
    expect({ ...after, modifiedAt: '', metadata: { ...after.metadata, slug: '' } }).toEqual({
      ...before,
      modifiedAt: '',
    });
    expect(after.metadata.slug).toBe('ete-chaud');
    expect((await library.list()).entries.map(({ name }) => name)).toEqual(['ete-chaud']);
  });

  it('numbers a name that is taken', async () => {
    const library = await place.open();
    for (const title of ['un', 'deux']) good(await library.create(anArticle(title)));
    expect(good(await library.rename('deux', 'un')).name).toBe('un-2');
  });

  it('to its own name leaves it where it is', async () => {
    const library = await place.open();
    good(await library.create(anArticle('un')));
    expect(good(await library.rename('un', 'un')).name).toBe('un');
  });

  it('by case alone renames the folder itself', async () => {
    await mkdir(join(place.folder, 'Sony'));
    await writeFile(join(place.folder, 'Sony', 'article.json'), writeArticle(anArticle('Sony')));
    const library = await place.open();
    expect(good(await library.rename('Sony', 'sony')).name).toBe('sony');
    expect(await place.names()).toEqual(['sony']);
  });

  it('keeps the bytes of an article that cannot be read, or is newer', async () => {
    const newer = writeArticle(anArticle('Demain')).replace(`"format": ${currentFormat}`, '"format": 999');
    for (const [name, bytes] of [
      ['bad', '{"parts":'],
      ['newer', newer],
    ] as const) {
      await mkdir(join(place.folder, name));
      await writeFile(join(place.folder, name, 'article.json'), bytes);
      const library = await place.open();
      good(await library.rename(name, `${name}-one`));
      expect(await readFile(join(place.folder, `${name}-one`, 'article.json'), 'utf8')).toBe(bytes);
    }
  });

  it('of an article that is gone answers so', async () => {
    const library = await place.open();
    expect(problemOf(await library.rename('nowhere', 'somewhere'))).toBe('no-article');
  });
});

describe('a duplicate', () => {
  it('has words and pictures of its own, another id, and begins again as a draft', async () => {
    const library = await place.open({ clock: stillClock('2020-01-01T00:00:00.000Z') });
    const given = { status: 'ready', publishedAddress: 'https://example.org/a' } as const;
    good(await library.create(anArticle('Titre', 'Mots', given)));
    await mkdir(join(place.folder, 'titre', 'pictures'));
    await writeFile(join(place.folder, 'titre', 'pictures', 'x.jpg'), 'picture');
    // One that another window is adding has another name in a moment.
    await writeFile(join(place.folder, 'titre', 'pictures', '.y.jpg.0000-1-000000.marbre-temp'), 'pic');
    const id = crypto.randomUUID();
    expect(good(await library.duplicate('titre', { id }))).toMatchObject({
      name: 'titre-2',
      id,
      status: 'draft',
    });
    expect(await articleIn('titre-2')).toMatchObject({
      parts: (await articleIn('titre')).parts,
      createdAt: '2020-01-01T00:00:00.000Z',
      metadata: { slug: '', publishedAddress: '', statusSteps: [] },
    });
    expect(await place.names('titre-2/pictures')).toEqual(['x.jpg']);
    expect(await readFile(join(place.folder, 'titre-2', 'pictures', 'x.jpg'), 'utf8')).toBe('picture');
  });
});

describe('the trash', () => {
  it('holds an article, its moment and its name, and gives it back whole', async () => {
    const library = await place.open({ clock: stillClock('2020-01-02T03:04:05.678Z') });
    good(await library.create(anArticle('Titre', 'Mots')));
    const before = await articleIn('titre');
    const trashed = good(await library.trash('titre'));
    expect(trashed).toBe('20200102T030405678Z_titre');
    expect((await library.list()).total).toBe(0);
    expect(good(await library.trashed())).toEqual([
      { trashed, name: 'titre', headline: 'Titre', trashedAt: '2020-01-02T03:04:05.678Z' },
    ]);
    expect(good(await library.restore(trashed)).name).toBe('titre');
    expect(await articleIn('titre')).toEqual(before);
    expect(good(await library.trashed())).toEqual([]);
  });

  it.each(['x'.repeat(255), 'é'.repeat(127), '😀'.repeat(63)])(
    'takes a folder whose name is as long as a disk allows, gives it back and lets it go: %s',
    async (name) => {
      await mkdir(join(place.folder, name));
      await writeFile(join(place.folder, name, 'article.json'), writeArticle(anArticle('Titre')));
      const library = await place.open();
      const back = good(await library.restore(good(await library.trash(name)))).name;
      expect(name.startsWith(back)).toBe(true);
      expect(Buffer.byteLength(back)).toBeGreaterThan(190);
      expect(good(await library.emptyTrash([good(await library.trash(back))]))).toBe(1);
      expect(await place.names('.trash')).toEqual([]);
    },
  );

  it('holds several of one name, trashed in one millisecond, and gives back each', async () => {
    const library = await place.open({ clock: stillClock('2020-01-02T03:04:05.678Z') });
    for (const text of ['premier', 'second']) {
      good(await library.create(anArticle('Titre', text)));
      good(await library.trash('titre'));
    }
    for (const { trashed } of good(await library.trashed())) good(await library.restore(trashed));
    const texts = await Promise.all(
      ['titre', 'titre-2'].map(async (name) => writeArticle(await articleIn(name))),
    );
    expect(texts.map((text) => (text.includes('premier') ? 'premier' : 'second')).sort()).toEqual([
      'premier',
      'second',
    ]);
  });

  it('gives back a folder under the very name a person gave it', async () => {
    await mkdir(join(place.folder, 'Été à la mer'));
    await writeFile(join(place.folder, 'Été à la mer', 'article.json'), writeArticle(anArticle('Mer')));
    const library = await place.open();
    const trashed = good(await library.trash('Été à la mer'));
    expect(good(await library.restore(trashed)).name).toBe('Été à la mer');
  });

  it('is not led outside by a name', async () => {
    const library = await place.open();
    expect(problemOf(await library.restore('../../etc'))).toBe('not-there');
    expect(problemOf(await library.restore('20200102T030405678Z_nowhere'))).toBe('not-there');
    expect(problemOf(await library.restore('20200102T030405678Z_a/../../b'))).toBe('not-there');
  });
});

describe('the list', () => {
  it.skipIf(process.platform === 'win32').each(['9:11', 'and\\or', 'two\nlines', '\u001b[2J'])(
    'has a folder that another program called %j, which goes to the trash and back',
    async (name) => {
      const library = await place.open();
      good(await library.create(anArticle('Sony', 'Un vote.')));
      await rename(join(place.folder, 'sony'), join(place.folder, name));
      good(await library.look());
      expect((await library.list()).entries.map((entry) => entry.name)).toEqual([name]);
      const trashed = good(await library.trash(name));
      expect((await library.list()).entries).toEqual([]);
      expect(good(await library.restore(trashed)).name).toBe(name);
    },
  );

  it('has the last changed first, and only those of a status', async () => {
    const library = await place.open();
    const changed = (headline: string, modifiedAt: string, status: 'draft' | 'ready') => ({
      ...anArticle(headline, 'vote', { status }),
      modifiedAt,
    });
    good(await library.create(changed('ancien', '2010-01-01T00:00:00.000Z', 'ready')));
    good(await library.create(changed('récent', '2020-01-01T00:00:00.000Z', 'draft')));
    const names = async (how: Parameters<typeof library.list>[0]) =>
      (await library.list(how)).entries.map(({ name }) => name);
    expect(await names({})).toEqual(['recent', 'ancien']);
    expect(await names({ status: 'ready' })).toEqual(['ancien']);
    expect(await names({ search: 'vote', status: 'draft' })).toEqual(['recent']);
    expect((await library.list({ search: 'vote' })).entries[0]?.context?.match).toBe('vote');
  });

  it('shows what cannot be read, with the reason, and passes over what is no article', async () => {
    await mkdir(join(place.folder, 'bad'));
    await writeFile(join(place.folder, 'bad', 'article.json'), '{');
    await mkdir(join(place.folder, 'photos'));
    await mkdir(join(place.folder, '.hidden'));
    await writeFile(join(place.folder, 'letter.txt'), 'x');
    const library = await place.open();
    const { entries } = await library.list();
    expect(entries.map(({ name, problem }) => [name, problem?.kind])).toEqual([
      ['bad', 'unreadable-article'],
    ]);
  });

  it('finds the words of an article when they have changed, and its old words no more', async () => {
    const library = await place.open();
    good(await library.create(anArticle('Titre', 'avant')));
    await writeFile(join(place.folder, 'titre', 'article.json'), writeArticle(anArticle('Titre', 'ensuite')));
    good(await library.look('titre'));
    expect((await library.list({ search: 'avant' })).entries).toEqual([]);
    expect((await library.list({ search: 'ensuite' })).entries).toHaveLength(1);
  });
});

describe('a library folder', () => {
  it('that is not there is a problem, and is not made', async () => {
    await rm(place.folder, { recursive: true });
    await expect(place.open()).rejects.toThrow('no-library');
    await expect(stat(place.folder)).rejects.toThrow('ENOENT');
    await mkdir(place.folder);
  });

  it('that vanishes is a problem, its list stays as last seen, and is well when it comes back', async () => {
    const library = await place.open();
    good(await library.create(anArticle('Titre')));
    await rename(place.folder, `${place.folder}-away`);
    expect(problemOf(await library.look())).toBe('no-library');
    expect(problemOf(await library.create(anArticle('Autre')))).toMatch(/not-there|no-library/);
    expect((await library.list()).total).toBe(1);
    await rename(`${place.folder}-away`, place.folder);
    good(await library.look());
  });

  it('that is really a file is a problem', async () => {
    await rm(place.folder, { recursive: true });
    await writeFile(place.folder, '');
    await expect(place.open()).rejects.toThrow('no-library');
  });
});

describe('a second start', () => {
  it('reads only what changed', async () => {
    const library = await place.open();
    for (const title of ['un', 'deux', 'trois']) good(await library.create(anArticle(title, `mot ${title}`)));
    const file = join(place.folder, 'un', 'article.json');
    const time = new Date('2020-01-01T00:00:00Z');
    await utimes(file, time, time);
    good(await library.look());
    await library.close();
    // The same time and size with other bytes: only a reading could tell, and none is made.
    await writeFile(file, (await readFile(file, 'utf8')).replace('mot un', 'mot UN'));
    await utimes(file, time, time);
    await rm(join(place.folder, 'deux'), { recursive: true });
    await writeFile(join(place.folder, 'trois', 'article.json'), writeArticle(anArticle('trois', 'changé')));
    const again = await place.open();
    const { entries } = await again.list();
    expect(entries.map(({ name }) => name).sort()).toEqual(['trois', 'un']);
    expect((await again.list({ search: 'change' })).entries.map(({ name }) => name)).toEqual(['trois']);
    expect((await again.list({ search: '"mot un"' })).entries[0]?.context?.match).toBe('mot un');
  });

  it.each([
    ['lost', async (path: string) => rm(path)],
    ['cut', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, -40))],
    ['of another format', async (path: string) => writeFile(path, '{"index":0,"library":""}\n{}\n')],
    ['full of nonsense', async (path: string) => writeFile(path, 'x\n{"entry":1}\n')],
  ])('finds everything when the index is %s', async (_how, spoil) => {
    const library = await place.open();
    for (const title of ['un', 'deux']) good(await library.create(anArticle(title, `mot ${title}`)));
    await library.close();
    const [index = ''] = await place.names('../cache');
    await spoil(join(place.root, 'cache', index));
    const again = await place.open();
    expect((await again.list({ search: 'mot' })).entries.map(({ name }) => name).sort()).toEqual([
      'deux',
      'un',
    ]);
    await again.close();
    const third = await place.open();
    expect((await third.list({ search: 'mot' })).entries.map(({ name }) => name).sort()).toEqual([
      'deux',
      'un',
    ]);
  });

  it.each([
    ['no entry', { entry: null, modifiedMs: 1, size: 1, words: { head: '', body: '' } }],
    ['an entry without a name', { entry: {}, modifiedMs: 1, size: 1, words: { head: '', body: '' } }],
    [
      'words that are none',
      { entry: { name: 'un' }, modifiedMs: 1, size: 1, words: { head: null, body: 3 } },
    ],
    ['no words', { entry: { name: 'un' }, modifiedMs: 1, size: 1, words: null }],
  ])('reads past a line of the index with %s', async (_what, line) => {
    const library = await place.open();
    good(await library.create(anArticle('un')));
    await library.close();
    const [index = ''] = await readdir(join(place.root, 'cache'));
    await appendFile(join(place.root, 'cache', index), `${JSON.stringify(line)}\n`);
    const again = await place.open();
    expect((await again.list({ search: 'un' })).entries.map(({ headline }) => headline)).toEqual(['un']);
  });

  it('goes on without an index that cannot be written, and says so', async () => {
    await writeFile(join(place.root, 'cache'), 'a file where the folder should be');
    const problems: string[] = [];
    const library = await place.open({ onIndexProblem: ({ kind }) => problems.push(kind) });
    good(await library.create(anArticle('un')));
    expect((await library.list()).total).toBe(1);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('tells how far the reading has come', async () => {
    const library = await place.open();
    for (const title of ['un', 'deux']) good(await library.create(anArticle(title)));
    await library.close();
    await rm(join(place.root, 'cache'), { recursive: true });
    const told: number[] = [];
    await place.open({ onProgress: ({ done, of }) => told.push(done / of) });
    expect(told.at(-1)).toBe(1);
  });
});

describe('what a killed program left half made', () => {
  it('goes when the library is opened by its owner, and only then', async () => {
    await mkdir(join(place.folder, '.titre.0a1b.marbre-temp'));
    const visitor = await place.open();
    await visitor.close();
    expect(await place.names()).toEqual(['.titre.0a1b.marbre-temp']);
    await place.open({ sweep: true });
    expect(await place.names()).toEqual([]);
  });
});
