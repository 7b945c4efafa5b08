import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  currentFormat,
  freshPart,
  pictureFile,
  readArticle,
  toPage,
  toPlainText,
  writeArticle,
} from '../../article';
import { nodeDisk, stampOf } from '../../electron/storage';
import { anArticle, good, temporaryLibrary } from '../library/a-library';
import { zipByHand } from '../library/packages/zip-by-hand';
import { aPng } from '../library/pictures/pictures-by-hand';
import { writePackage } from '../library/write-package';
import { commandHere, theCommand } from './the-command';

const marbre = commandHere();
// What only a process of its own shows: that the shipped file does the same, and what it does when its reader goes.
const ownProcess = theCommand();
const place = temporaryLibrary();
const at = (...path: string[]) => join(place.root, ...path);

async function put(name: string, article: Article = anArticle(name, 'Des mots.')): Promise<string> {
  const folder = join(place.folder, name);
  await mkdir(folder);
  await writeFile(join(folder, 'article.json'), writeArticle(article));
  return folder;
}

/** Everything that must not have changed, by name. */
const standing = async () => (await readdir(place.root, { recursive: true })).sort();

describe('marbre export', () => {
  it('writes an article’s folder, its article.json and a package alike', async () => {
    const folder = await put('sony');
    good(await writePackage(nodeDisk, folder, at('sony.marbre')));
    const pages: string[] = [];
    for (const [out, article] of [
      ['a', folder],
      ['b', join(folder, 'article.json')],
      ['c', at('sony.marbre')],
    ] as const) {
      const ran = await marbre(['export', article, '--out', at(out)]);
      expect(ran).toEqual({ status: 0, out: `${at(out, 'sony')}\n`, err: '' });
      pages.push(await readFile(at(out, 'sony', 'index.html'), 'utf8'));
    }
    const reading = readArticle(await readFile(join(folder, 'article.json'), 'utf8'));
    expect(new Set(pages)).toEqual(new Set([reading.ok ? toPage(reading.article) : '']));
  });

  it('writes no article under embargo, says until when, and goes on with the next', async () => {
    const article = anArticle('sony', 'Des mots.');
    const embargo = { until: '2036-11-29T17:00:00.000Z', timeZone: 'Europe/Zurich' };
    const held = await put('sony', { ...article, metadata: { ...article.metadata, embargo } });
    const past = { ...embargo, until: '2020-11-29T17:00:00.000Z' };
    const free = await put('pont', {
      ...article,
      metadata: { ...article.metadata, slug: 'pont', embargo: past },
    });
    expect(await marbre(['export', held, free, '--out', at('out')])).toEqual({
      status: 1,
      out: `${at('out', 'pont')}\n`,
      err: `marbre: ${held} was not exported. Under embargo until November 29, 2036 at 18:00 (Europe/Zurich).\n`,
    });
    expect(existsSync(at('out', 'sony'))).toBe(false);
  });

  it.each([[], ['--zip']])(
    'writes an article and a copy of its folder beside each other %s',
    async (...zip) => {
      const first = await put('sony');
      const copy = at('articles', 'sony copy');
      const article = anArticle('sony', 'D’autres mots.');
      const { id } = JSON.parse(await readFile(join(first, 'article.json'), 'utf8'));
      await mkdir(copy);
      await writeFile(join(copy, 'article.json'), writeArticle({ ...article, id }));
      const ending = zip.length > 0 ? '.zip' : '';
      const both = `${at('out', `sony${ending}`)}\n${at('out', `sony-2${ending}`)}\n`;
      const words = ['export', first, copy, '--out', at('out'), ...zip];
      expect(await marbre(words)).toEqual({ status: 0, out: both, err: '' });
      // Done once more, each takes the place of the one before or a name of its own; neither is lost.
      expect((await marbre(words)).status).toBe(0);
      if (ending === '') {
        const pages = ['sony', 'sony-2'].map((name) => readFile(at('out', name, 'index.html'), 'utf8'));
        expect((await Promise.all(pages)).map((page) => page.includes('D’autres mots.'))).toEqual([
          false,
          true,
        ]);
      }
    },
  );

  it.each([
    ['fragment', 'fragment.html'],
    ['text', 'article.txt'],
    ['json', 'article.json'],
  ])('writes the shape %s', async (shape, file) => {
    const folder = await put('sony');
    expect(await marbre(['export', folder, '--out', at('out'), '--shape', shape])).toMatchObject({
      status: 0,
    });
    expect(await readdir(at('out', 'sony'))).toContain(file);
  });

  it('writes a zip', async () => {
    const folder = await put('sony');
    expect(await ownProcess(['export', folder, '--out', at('out'), '--zip'])).toMatchObject({ status: 0 });
    expect(await readdir(at('out'))).toEqual(['sony.zip']);
  });

  it('writes the others where one cannot be, and answers 2', async () => {
    const [one, two] = [await put('un'), await put('deux')];
    const ran = await marbre(['export', one, at('nowhere'), two, '--out', at('out')]);
    expect(ran.status).toBe(2);
    expect(ran.err).toBe(`marbre: ${at('nowhere')} is not there. Check the spelling of its path.\n`);
    expect((await readdir(at('out'))).sort()).toEqual(['deux', 'un']);
  });

  it('keeps apart articles of one name', async () => {
    const [one, two] = [await put('un', anArticle('Titre')), await put('deux', anArticle('Titre'))];
    const { out } = await marbre(['export', one, two, '--out', at('out')]);
    expect(out).toBe(`${at('out', 'titre')}\n${at('out', 'titre-2')}\n`);
  });

  it('into the library itself leaves the articles as they are', async () => {
    const folder = await put('sony');
    const before = await readFile(join(folder, 'article.json'));
    const { out } = await marbre(['export', folder, '--out', place.folder, '--shape', 'json']);
    expect(out).toBe(`${folder}-2\n`);
    expect(await readFile(join(folder, 'article.json'))).toEqual(before);
  });

  it('refuses a file for a folder, and says that it is there', async () => {
    const folder = await put('sony');
    await writeFile(at('notes.txt'), 'x');
    expect(await marbre(['export', folder, '--out', at('notes.txt')])).toEqual({
      status: 2,
      out: '',
      err: `marbre: There is already something called ${at('notes.txt')}. Choose another name.\n`,
    });
  });

  it('refuses a folder in a folder that is not there, and makes none', async () => {
    const folder = await put('sony');
    const ran = await marbre(['export', folder, '--out', at('no', 'where')]);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toContain(at('no', 'where'));
    expect(existsSync(at('no'))).toBe(false);
  });
});

describe('bad input is one sentence that names it, status 2, and nothing is written', () => {
  const cases: [string, string, (path: string) => Promise<unknown>, string][] = [
    ['a missing file', 'x', async () => {}, 'is not there. Check the spelling of its path.'],
    [
      'a folder that is no article',
      'x',
      (path) => mkdir(path),
      'is not an article. Name an article’s folder, its article.json or a .marbre package.',
    ],
    [
      'a picture',
      'x.jpg',
      (path) => writeFile(path, Buffer.from([0xff, 0xd8, 0xff, 0])),
      'is not an article. Name an article’s folder, its article.json or a .marbre package.',
    ],
    [
      'broken JSON',
      'article.json',
      (path) => writeFile(path, '{"parts":'),
      'cannot be read: its text is damaged. The file is kept as it is.',
    ],
    [
      'other JSON',
      'article.json',
      (path) => writeFile(path, '[]'),
      'is not an article. The file is kept as it is.',
    ],
    [
      'an article of a newer format',
      'article.json',
      (path) =>
        writeFile(path, writeArticle(anArticle('x')).replace(`"format": ${currentFormat}`, '"format": 999')),
      'was written by a newer Marbre (format 999). Use that version to change it.',
    ],
    ['a package that is none', 'x.marbre', (path) => writeFile(path, 'x'), 'is not a package.'],
  ];

  it.each(cases)('%s', async (_what, name, make, sentence) => {
    await make(at(name));
    const before = await standing();
    const [exported, checked] = [
      await marbre(['export', at(name), '--out', at('out')]),
      await marbre(['check', at(name)]),
    ];
    for (const { status, err, out } of [exported, checked])
      expect([status, err, out]).toEqual([2, `marbre: ${at(name)} ${sentence}\n`, '']);
    expect(await standing()).toEqual(before);
  });

  it('a hostile package', async () => {
    await writeFile(at('x.marbre'), zipByHand([{ name: 'article.json', bytes: '{}' }, { name: '../../x' }]));
    const before = await standing();
    const { status, err } = await marbre(['import', at('x.marbre'), '--library', at('new')]);
    expect(status).toBe(2);
    expect(err).toBe(
      `marbre: The package ${at('x.marbre')} would write outside its folder (../../x); it was refused.\n`,
    );
    expect(await standing()).toEqual(before);
  });

  it('a library that is none', async () => {
    const before = await standing();
    for (const folder of [at('nowhere'), at('file')]) {
      if (folder === at('file')) await writeFile(folder, '');
      const { status, err, out } = await marbre(['list', '--library', folder]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toBe(
        `marbre: ${folder} is not a folder of articles: it is not there, or is no folder. Check its path.\n`,
      );
    }
    expect(await standing()).toEqual([...before, 'file'].sort());
  });
});

describe('marbre check', () => {
  const flawed = () => {
    const article = anArticle('Titre', 'Des mots, à vérifier.');
    const figure = freshPart('figure');
    const children = figure.children.map((slot) =>
      slot.type === 'caption' ? { ...slot, children: [{ text: 'Une légende' }] } : slot,
    );
    return { ...article, parts: [...article.parts, { ...figure, children }] };
  };

  it('tells errors and warnings, each with its part, and answers 1', async () => {
    const folder = await put('sony', flawed());
    const { status, out, err } = await marbre(['check', folder]);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('  error: Figure: The picture has no credit.\n');
    expect(out).toContain('  warning: Paragraph: ');
  });

  it('answers 0 where there are no errors', async () => {
    const folder = await put('sony');
    expect(await marbre(['check', folder])).toEqual({
      status: 0,
      out: `${folder}: ready to hand off\n`,
      err: '',
    });
  });

  it('tells the findings as JSON', async () => {
    const folder = await put('sony', flawed());
    const { status, out } = await marbre(['check', folder, '--json']);
    const [{ article, findings }] = JSON.parse(out);
    expect([status, article]).toEqual([1, folder]);
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'error', rule: 'empty-slot', sentence: 'The picture has no credit.' }),
    );
  });

  /** The same article as a folder and as a package, with a picture of which only half is there. */
  async function halved() {
    const plain = anArticle('Titre', 'Des mots.');
    const bytes = aPng(30, 20);
    const picture = {
      sha256: stampOf(bytes),
      type: 'image/png',
      width: 30,
      height: 20,
      name: 'lac.png',
    } as const;
    const figure = freshPart('figure');
    const children = figure.children.map((slot) => ({ ...slot, children: [{ text: 'Un lac' }] }));
    const folder = await put('sony', { ...plain, parts: [...plain.parts, { ...figure, picture, children }] });
    await mkdir(join(folder, 'pictures'));
    await writeFile(join(folder, 'pictures', pictureFile(picture)), bytes.subarray(0, 50));
    const packed = at('sony.marbre');
    good(await writePackage(nodeDisk, folder, packed));
    return [folder, packed];
  }

  it('tells of a picture whose file is damaged, in a folder and in a package, which are not exported either', async () => {
    for (const article of await halved()) {
      expect(await marbre(['check', article])).toEqual({
        status: 1,
        out: `${article}\n  error: Figure: The file of the picture “lac.png” is missing or damaged. Choose it again, or put the file back.\n`,
        err: '',
      });
      const { status, err } = await marbre(['export', article, '--out', at('out')]);
      expect([status, err]).toEqual([
        2,
        expect.stringContaining('is missing or damaged; nothing was exported.'),
      ]);
    }
  });

  it('checks the others where one cannot be, and answers 2', async () => {
    const folder = await put('sony', flawed());
    const { status, out, err } = await marbre(['check', at('nowhere'), folder]);
    expect(status).toBe(2);
    expect(err).toContain('nowhere');
    expect(out).toContain('no credit');
  });
});

describe('marbre list', () => {
  it('lists articles, the last changed first, and those that cannot be read', async () => {
    await put('ancien', { ...anArticle('Ancien', 'un deux'), modifiedAt: '2010-01-01T10:20:00.000Z' });
    await put('nouveau', { ...anArticle('Nouveau', 'un'), modifiedAt: '2020-01-01T10:20:00.000Z' });
    await mkdir(join(place.folder, 'bad'));
    await writeFile(join(place.folder, 'bad', 'article.json'), '{');
    const { status, out, err } = await marbre(['list', '--library', place.folder]);
    expect([status, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/Cannot be read .* bad {2}.*is damaged|bad/);
    expect(lines[1]).toMatch(/^2020-01-01 10:20 {2}Draft +1 {2}nouveau {2}Nouveau$/);
    expect(lines[2]).toMatch(/^2010-01-01 10:20 {2}Draft +2 {2}ancien {2}Ancien$/);
  });

  it('lists as JSON, the same before and after the index is kept', async () => {
    await put('sony');
    const first = await marbre(['list', '--library', place.folder, '--json']);
    expect(JSON.parse(first.out)).toMatchObject([
      { name: 'sony', headline: 'sony', words: 2, status: 'draft' },
    ]);
    expect(await marbre(['list', '--library', place.folder, '--json'])).toEqual(first);
    expect(await ownProcess(['list', '--library', place.folder, '--json'])).toEqual(first);
  });

  it('leaves the library as it is', async () => {
    await put('sony');
    await mkdir(join(place.folder, '.x.0.marbre-temp'));
    const before = await standing();
    await marbre(['list', '--library', place.folder]);
    expect(await standing()).toEqual(before);
  });

  it('goes on quietly when its reader goes away', async () => {
    for (let at = 0; at < 300; at++)
      await put(`article-${at}`, anArticle(`${'Long titre '.repeat(40)}${at}`));
    const { status, err } = await ownProcess(['list', '--library', place.folder], { closeAfter: 1 });
    expect([status, err]).toEqual([0, '']);
  });
});

describe('a text', () => {
  it('goes out as it stands in the article', async () => {
    const folder = await put('sony');
    await marbre(['export', folder, '--out', at('out'), '--shape', 'text']);
    const reading = readArticle(await readFile(join(folder, 'article.json'), 'utf8'));
    const text = await readFile(at('out', 'sony', 'article.txt'), 'utf8');
    expect(text).toBe(reading.ok ? toPlainText(reading.article) : '');
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk behind the command’s words', () => {
  const unsaid = 'marbre: What is said here could not be written (ENOSPC). The work itself goes on.\n';

  it('is a sentence and status 2, not that of a check', async () => {
    await put('sony');
    expect(await ownProcess(['list', '--library', place.folder], { full: 'out' })).toEqual({
      status: 2,
      out: '',
      err: unsaid,
    });
    expect(await ownProcess(['check', at('nowhere')], { full: 'err' })).toEqual({
      status: 2,
      out: unsaid,
      err: '',
    });
  });

  it('keeps no article from being exported', async () => {
    const [one, two] = [await put('un'), await put('deux')];
    const ran = await ownProcess(['export', one, two, '--out', at('out')], { full: 'out' });
    expect([ran.status, ran.err]).toEqual([2, unsaid]);
    expect((await readdir(at('out'))).sort()).toEqual(['deux', 'un']);
  });
});
