import {
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  freshPart,
  pictureFile,
  readArticle,
  toFragment,
  toPage,
  toPlainText,
  writeArticle,
} from '../../article';
import { type ExportShape, handOff } from '../../electron/hand-off';
import { addPicture, picturesIn } from '../../electron/library';
import { type Disk, nodeDisk } from '../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../library/a-library';
import { aPng } from '../library/pictures/pictures-by-hand';

const place = temporaryLibrary();
const secret = 'à ne pas dire';

/** An article in the library with one picture shown, one no longer shown, and everything private filled in. */
async function anExport(shape: ExportShape, as: 'folder' | 'zip' = 'folder') {
  const folder = join(place.folder, 'sony');
  await mkdir(folder, { recursive: true });
  const picture = good(await addPicture(nodeDisk, folder, { bytes: aPng(3, 2), name: `${secret}.png` }));
  good(await addPicture(nodeDisk, folder, { bytes: aPng(5, 5), name: 'unused.png' }));
  const plain = anArticle('Sony', 'Le piratage', {
    editorsNote: secret,
    sources: [secret],
    statusSteps: [{ status: 'ready', at: '2014-12-20T14:32:00.000Z', by: secret, sentence: secret }],
  });
  const article: Article = { ...plain, parts: [...plain.parts, { ...freshPart('figure'), picture }] };
  await writeFile(join(folder, 'article.json'), writeArticle(article));
  await mkdir(join(place.root, 'out'), { recursive: true });
  const to = join(place.root, 'out', as === 'zip' ? 'sony.zip' : 'sony');
  return {
    given: { article, pictures: picturesIn(nodeDisk, folder), own: folder, shape, as, to },
    picture: `pictures/${pictureFile(picture)}`,
  };
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();
const out = () => filesIn(join(place.root, 'out'));

describe('an export', () => {
  it.each(['folder', 'zip'] as const)(
    'as %s takes away what a killed one left, and nothing another may be making',
    async (as) => {
      const { given } = await anExport('page', as);
      const beside = (name: string) => join(place.root, 'out', name);
      const name = as === 'zip' ? 'sony.zip' : 'sony';
      const strays = [
        `.${name}.0123456789ab.marbre-temp`,
        `.${name}.ba9876543210.marbre-temp`,
        '.other.marbre-temp',
      ];
      for (const stray of strays) await writeFile(beside(stray), 'coupé');
      const longAgo = new Date(Date.now() - 2 * 3_600_000);
      await utimes(beside(strays[0] ?? ''), longAgo, longAgo);
      await utimes(beside(strays[2] ?? ''), longAgo, longAgo);
      good(await handOff(nodeDisk, given));
      const left = await readdir(join(place.root, 'out'));
      expect(left.filter((name) => name.endsWith('.marbre-temp')).sort()).toEqual(strays.slice(1).sort());
    },
  );

  it.each<[ExportShape, string[], string | undefined, (article: Article) => string]>([
    ['page', ['article.json', 'index.html', 'page.css', 'pictures'], 'index.html', toPage],
    ['fragment', ['article.json', 'fragment.html', 'pictures'], 'fragment.html', toFragment],
    ['text', ['article.json', 'article.txt'], 'article.txt', toPlainText],
    ['json', ['article.json', 'pictures'], undefined, () => ''],
  ])('as %s has its files, the pictures it shows, and nothing private', async (shape, names, main, text) => {
    const { given, picture } = await anExport(shape);
    const { path } = good(await handOff(nodeDisk, given));
    expect(path).toBe(given.to);
    expect(await filesIn(path)).toEqual([...names, ...(shape === 'text' ? [] : [picture])].sort());
    if (main) expect(await readFile(join(path, main), 'utf8')).toBe(text(given.article));
    for (const name of names.filter((name) => name.includes('.')))
      expect(await readFile(join(path, name), 'utf8')).not.toContain(secret);
  });

  it('has the style sheet of the house, and an article.json that reads as an article', async () => {
    const { given } = await anExport('page');
    const { path } = good(await handOff(nodeDisk, given));
    const css = await readFile(new URL('../../assets/page.css', import.meta.url), 'utf8');
    expect(await readFile(join(path, 'page.css'), 'utf8')).toBe(css);
    expect(readArticle(await readFile(join(path, 'article.json'), 'utf8'))).toMatchObject({
      ok: true,
      mended: [],
    });
  });

  it('as a zip has the same bytes inside a folder of its name, and always the same bytes itself', async () => {
    const { given } = await anExport('page', 'zip');
    const first = await readFile(good(await handOff(nodeDisk, given)).path);
    const again = await readFile(good(await handOff(nodeDisk, given)).path);
    expect(Buffer.compare(first, again)).toBe(0);
    // The moment of the first file (APPNOTE 4.4.6): 1 January 1980, midnight, whenever and wherever it is written.
    expect([...first.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
    const entries = unzipSync(first);
    expect(Object.keys(entries)).toEqual(Object.keys(entries).sort());
    expect(Object.keys(entries)).toHaveLength(4);
    expect(strFromU8(entries['sony/index.html'] ?? new Uint8Array())).toBe(toPage(given.article));
    expect(await out()).toEqual(['sony.zip']);
  });

  it.each([
    ['Sony?: "le piratage" <2>|*.zip', 'Sony？： ＂le piratage＂ ＜2＞｜＊'],
    ['C\\Sony.zip', 'C＼Sony'],
    ['nul.zip', 'ｎul'],
    ['Sony. .zip', 'Sony．'],
    ['.sony.zip', '．sony'],
    ['e\u0301te\u0301.zip', 'été'],
    [`${'é'.repeat(100)}.zip`, 'é'.repeat(64)],
  ])('as a zip called %s holds a folder that every system can unpack', async (name, around) => {
    const { given } = await anExport('page', 'zip');
    const to = join(place.root, 'out', name);
    expect(good(await handOff(nodeDisk, { ...given, to })).path).toBe(to);
    const folders = Object.keys(unzipSync(await readFile(to))).map((entry) => entry.split('/')[0]);
    expect(new Set(folders)).toEqual(new Set([around]));
  });

  it('tells of a picture that was worked over under its name what it is now', async () => {
    const { given, picture } = await anExport('page');
    await writeFile(join(given.own, picture), aPng(4, 9));
    await handOff(nodeDisk, given);
    const [now] = await readdir(join(given.to, 'pictures'));
    expect(`pictures/${now}`).not.toBe(picture);
    expect(await readFile(join(given.to, 'pictures', now ?? ''))).toEqual(aPng(4, 9));
    expect(await readFile(join(given.to, 'index.html'), 'utf8')).toContain(
      `src="pictures/${now}" alt="" width="4" height="9"`,
    );
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['not there', (path) => rm(path)],
    ['cut', (path) => truncate(path, 40)],
    ['not a picture any more', (path) => writeFile(path, '<html>')],
  ])('is refused where a picture it shows is %s, and leaves nothing', async (_what, lose) => {
    const { given, picture } = await anExport('page');
    await lose(join(given.own, picture));
    expect(problemOf(await handOff(nodeDisk, given))).toBe('picture-missing');
    expect(await out()).toEqual([]);
  });

  it('is refused where a picture was cut since it was last handed off', async () => {
    const { given, picture } = await anExport('page');
    good(await handOff(nodeDisk, given));
    await truncate(join(given.own, picture), 40);
    expect(problemOf(await handOff(nodeDisk, given))).toBe('picture-missing');
  });
});

describe('where something stands already, an export', () => {
  it('takes the place of an earlier one of the same article, with nothing left of it', async () => {
    const { given } = await anExport('page');
    good(await handOff(nodeDisk, given));
    const { path } = good(await handOff(nodeDisk, { ...given, shape: 'fragment' }));
    expect(path).toBe(given.to);
    expect((await readdir(path)).sort()).toEqual(['article.json', 'fragment.html', 'pictures']);
    expect(await readdir(join(path, '..'))).toEqual(['sony']);
  });

  it('takes the place of one in which file managers left their own files', async () => {
    const { given } = await anExport('page');
    const { path } = good(await handOff(nodeDisk, given));
    for (const left of ['.DS_Store', 'Thumbs.db', 'pictures/.DS_Store'])
      await writeFile(join(path, left), 'x');
    expect(good(await handOff(nodeDisk, given)).path).toBe(given.to);
    expect((await readdir(path)).sort()).toEqual(['article.json', 'index.html', 'page.css', 'pictures']);
  });

  it('leaves one to whose pictures someone added theirs, and takes a number', async () => {
    const { given } = await anExport('page');
    const { path } = good(await handOff(nodeDisk, given));
    await writeFile(join(path, 'pictures', 'crop.jpg'), 'theirs');
    expect(good(await handOff(nodeDisk, given)).path).toBe(`${given.to}-2`);
    expect(await readFile(join(path, 'pictures', 'crop.jpg'), 'utf8')).toBe('theirs');
  });

  it('takes the place of an earlier one in the article’s own form', async () => {
    const { given } = await anExport('json');
    good(await handOff(nodeDisk, given));
    expect(good(await handOff(nodeDisk, given)).path).toBe(given.to);
  });

  it.each<[string, (to: string) => Promise<unknown>]>([
    ['a folder with other files', async (to) => (await mkdir(to)) ?? writeFile(join(to, 'thesis.doc'), 'x')],
    [
      'a folder with an index.html of someone',
      async (to) => (await mkdir(to)) ?? writeFile(join(to, 'index.html'), 'x'),
    ],
    ['a file', (to) => writeFile(to, 'x')],
    ['an export of another article', (to) => exportOfAnother(to)],
    ['an export to which someone added a file', (to) => exportOfAnother(to, 'notes.txt')],
    ['the article itself', (to) => symlink(join(place.folder, 'sony'), to)],
  ])('leaves %s, and takes a number', async (_what, put) => {
    const { given } = await anExport('page');
    await put(given.to);
    const before = await filesIn(given.to).catch(() => 'a file');
    expect(good(await handOff(nodeDisk, given)).path).toBe(`${given.to}-2`);
    expect(await filesIn(given.to).catch(() => 'a file')).toEqual(before);
  });

  it('never takes the place of the article it is made of', async () => {
    const { given } = await anExport('json');
    const before = await filesIn(given.own);
    expect(good(await handOff(nodeDisk, { ...given, to: given.own })).path).toBe(`${given.own}-2`);
    expect(await filesIn(given.own)).toEqual(before);
  });

  it('never takes the place of the article it is made of, though nothing in it is private', async () => {
    const { given } = await anExport('json');
    const article = anArticle('Sony', 'Le piratage');
    await rm(given.own, { recursive: true });
    await mkdir(given.own);
    await writeFile(join(given.own, 'article.json'), writeArticle(article));
    const { path } = good(await handOff(nodeDisk, { ...given, article, to: given.own }));
    expect(path).toBe(`${given.own}-2`);
  });

  it('as a zip leaves a zip of someone, unless a person chose it', async () => {
    const { given } = await anExport('page', 'zip');
    await writeFile(given.to, 'not ours');
    expect(good(await handOff(nodeDisk, given)).path).toBe(given.to.replace('.zip', '-2.zip'));
    expect(await readFile(given.to, 'utf8')).toBe('not ours');
    expect(good(await handOff(nodeDisk, { ...given, chosen: true })).path).toBe(given.to);
    expect((await readFile(given.to)).subarray(0, 2).toString()).toBe('PK');
  });

  it('as a zip leaves one of the article’s own folder, with all its history', async () => {
    const { given } = await anExport('page', 'zip');
    const own = 'sony/article.json';
    const json = strToU8(writeArticle(given.article));
    for (const [name, files] of Object.entries<Zippable>({
      'history.zip': { [own]: json, 'sony/versions/1.json.gz': json },
      'plain.zip': { [own]: json },
      'more.zip': { [own]: json, 'sony/index.html': json, 'sony/pictures/crop.jpg': json },
    })) {
      const to = join(place.root, 'out', name);
      await writeFile(to, zipSync(files));
      const before = await readFile(to);
      expect(good(await handOff(nodeDisk, { ...given, to })).path).toBe(to.replace('.zip', '-2.zip'));
      expect(await readFile(to)).toEqual(before);
    }
  });

  describe('that is a link', () => {
    const server = (name: string) => join(place.root, 'server', name);
    const linked = async (to: string, name: string) => {
      await mkdir(join(place.root, 'server'), { recursive: true });
      await symlink(server(name), to);
    };

    it.each([
      ['an earlier export of the same article', true],
      ['an empty folder', false],
    ])('to %s, arrives there, and the link stays', async (_what, earlier) => {
      const { given } = await anExport('page');
      await linked(given.to, 'sony');
      await mkdir(server('sony'));
      if (earlier) good(await handOff(nodeDisk, { ...given, to: server('sony') }));
      const article = { ...given.article, parts: anArticle('Autre titre').parts };
      expect(good(await handOff(nodeDisk, { ...given, article })).path).toBe(given.to);
      expect(await readFile(join(server('sony'), 'index.html'), 'utf8')).toBe(toPage(article));
      expect(await readlink(given.to)).toBe(server('sony'));
      expect(await readdir(join(place.root, 'out'))).toEqual(['sony']);
      expect(await readdir(join(place.root, 'server'))).toEqual(['sony']);
    });

    it('to a link to a folder, arrives where the last one leads', async () => {
      const { given } = await anExport('page');
      await linked(given.to, 'today');
      await symlink('sony', server('today'));
      await mkdir(server('sony'));
      good(await handOff(nodeDisk, given));
      expect(await readdir(server('sony'))).toContain('index.html');
    });

    it('to a zip a person chose, replaces that zip, and keeps the name chosen inside it', async () => {
      const { given } = await anExport('page', 'zip');
      await linked(given.to, 'latest.zip');
      await writeFile(server('latest.zip'), 'not ours');
      expect(good(await handOff(nodeDisk, { ...given, chosen: true })).path).toBe(given.to);
      expect(Object.keys(unzipSync(await readFile(server('latest.zip'))))).toContain('sony/index.html');
      expect(await readlink(given.to)).toBe(server('latest.zip'));
    });

    it.each(['folder', 'zip'] as const)(
      'to nowhere is told where a person chose it for a %s, else left',
      async (as) => {
        const { given } = await anExport('page', as);
        await linked(given.to, 'gone');
        const refused = await handOff(nodeDisk, { ...given, chosen: true });
        expect(refused).toEqual({ ok: false, problem: { kind: 'not-there', at: server('gone') } });
        expect(await readdir(join(place.root, 'out'))).toEqual([`sony${as === 'zip' ? '.zip' : ''}`]);
        const { path } = good(await handOff(nodeDisk, given));
        expect(path).toBe(join(place.root, 'out', `sony-2${as === 'zip' ? '.zip' : ''}`));
        expect(await readlink(given.to)).toBe(server('gone'));
      },
    );

    it('round in a ring is told', async () => {
      const { given } = await anExport('page');
      await symlink(given.to, given.to);
      expect(problemOf(await handOff(nodeDisk, { ...given, chosen: true }))).toBe('not-there');
    });
  });

  async function exportOfAnother(to: string, added?: string) {
    await mkdir(to);
    await writeFile(join(to, 'index.html'), 'x');
    await writeFile(join(to, 'article.json'), writeArticle(anArticle('Autre')));
    if (added) await writeFile(join(to, added), 'x');
  }
});

describe('a failing disk', () => {
  it.each(['folder', 'zip'] as const)(
    'that lets nobody look where the %s is to go is told, not searched for ever',
    async (as) => {
      const { given } = await anExport('page', as);
      let looks = 0;
      const failing = async (): Promise<never> => {
        looks += 1;
        // A search without end ends here, where it would find a free name.
        throw Object.assign(new Error('The disk failed.'), { code: looks > 1000 ? 'ENOENT' : 'EIO' });
      };
      const outcome = await handOff({ ...nodeDisk, readdir: failing, stat: failing }, given);
      expect(outcome).toEqual({ ok: false, problem: { kind: 'disk-failed', at: given.to, code: 'EIO' } });
    },
  );

  it.each<'folder' | 'zip'>(['folder', 'zip'])(
    'at any one operation leaves the earlier %s or the new one, whole',
    async (as) => {
      const { given } = await anExport('page', as);
      good(await handOff(nodeDisk, given));
      const earlier = await bytesOf(given.to);
      const changed = { ...given, article: { ...given.article, parts: anArticle('Autre titre').parts } };
      for (let nth = 1; ; nth++) {
        const disk = failingAt(nth);
        const outcome = await handOff(disk.disk, changed);
        const now = await bytesOf(given.to);
        if (outcome.ok && disk.done() < nth) break;
        if (now !== earlier) {
          good(await handOff(nodeDisk, given));
          expect(await bytesOf(given.to)).toBe(earlier);
        }
        expect(nth).toBeLessThan(200);
      }
      expect(await bytesOf(given.to)).not.toBe(earlier);
    },
  );

  /** Names and bytes of a file or folder as one text; fails where there is none. */
  async function bytesOf(path: string): Promise<string> {
    if (path.endsWith('.zip')) return (await readFile(path)).toString('base64');
    const names = ['article.json', 'index.html', 'page.css'];
    return (await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')))).join('\0');
  }

  /** The real disk, whose operation of that number fails; a refused write is the fullest disk there is. */
  function failingAt(nth: number) {
    let count = 0;
    const trip = () => {
      if (++count === nth) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const tripping = <Target extends object>(target: Target): Target =>
      new Proxy(target, {
        get: (of, name) => {
          const method: unknown = Reflect.get(of, name);
          if (typeof method !== 'function') return method;
          return async (...given: unknown[]) => {
            if (name !== 'close') trip();
            const value: unknown = await method.apply(of, given);
            return name === 'open' ? tripping(Object(value)) : value;
          };
        },
      });
    const disk: Disk = tripping(nodeDisk);
    return { disk, done: () => count };
  }
});
