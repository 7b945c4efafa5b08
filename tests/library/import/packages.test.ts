import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat, freshPart, readArticle, writeArticle } from '../../../article';
import { addPicture, importFolder, importJson, importPackage } from '../../../electron/library';
import { nodeDisk } from '../../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../a-library';
import { type EntryByHand, zipByHand } from '../packages/zip-by-hand';
import { aPng } from '../pictures/pictures-by-hand';
import { writePackage } from '../write-package';

const place = temporaryLibrary();
const json = writeArticle(anArticle('Titre', 'Mots'));
const packed = () => join(place.root, 'article.marbre');

/** An article elsewhere, with a picture, a version, and a file that does not belong. */
async function anArticleElsewhere() {
  const folder = join(place.root, 'elsewhere', 'sony');
  await mkdir(join(folder, 'versions'), { recursive: true });
  const picture = good(await addPicture(nodeDisk, folder, { bytes: aPng(3, 2), name: 'a.png' }));
  const plain = anArticle('Sony', 'Mots');
  const article = { ...plain, parts: [...plain.parts, { ...freshPart('figure'), picture }] };
  await writeFile(join(folder, 'article.json'), writeArticle(article));
  await writeFile(join(folder, 'versions', '000001_Relu par Anne.json.gz'), 'a version');
  await writeFile(join(folder, 'notes.doc'), 'x');
  return { folder, article, picture: `${picture.sha256}.png` };
}

const bytesIn = (...path: string[]) => readFile(join(place.folder, ...path));

async function importing(entries: readonly EntryByHand[]) {
  await writeFile(packed(), zipByHand(entries));
  const library = await place.open();
  return importPackage(nodeDisk, library, packed());
}

describe('a package', () => {
  it('brings an article to another library byte for byte, and the same folder makes the same package', async () => {
    const { folder, picture } = await anArticleElsewhere();
    good(await writePackage(nodeDisk, folder, packed()));
    const first = await readFile(packed());
    good(await writePackage(nodeDisk, folder, packed()));
    expect(Buffer.compare(first, await readFile(packed()))).toBe(0);

    const library = await place.open();
    expect(good(await importPackage(nodeDisk, library, packed())).entry.name).toBe('sony');
    expect(await place.names('sony')).toEqual(['article.json', 'pictures', 'versions']);
    for (const path of ['article.json', `pictures/${picture}`, 'versions/000001_Relu par Anne.json.gz'])
      expect(await bytesIn('sony', path)).toEqual(await readFile(join(folder, path)));
  });

  it('of an article that is here already becomes another article; both stay', async () => {
    const { folder, article } = await anArticleElsewhere();
    good(await writePackage(nodeDisk, folder, packed()));
    const library = await place.open();
    const [one, two] = [
      good(await importPackage(nodeDisk, library, packed())),
      good(await importPackage(nodeDisk, library, packed())),
    ];
    expect([one.entry.name, two.entry.name]).toEqual(['sony', 'sony-2']);
    expect(one.entry.id).toBe(article.id);
    expect(two.entry.id).not.toBe(article.id);
  });

  it('of a newer format comes in with its bytes as they are', async () => {
    const newer = json.replace(`"format": ${currentFormat}`, '"format": 999');
    const { entry } = good(await importing([{ name: 'article.json', bytes: newer }]));
    expect(entry.problem?.kind).toBe('newer-format');
    expect((await bytesIn('titre', 'article.json')).toString()).toBe(newer);
  });

  it('tells what was put right in its article', async () => {
    const odd = json.replace('"type":"paragraph"', '"type":"poll"');
    const { mended } = good(await importing([{ name: 'article.json', bytes: odd }]));
    expect(mended.map(({ what }) => what)).toEqual(['unrecognised-part']);
  });

  it.each<[string, string, EntryByHand[]]>([
    ['bad-package', 'leading outside', [{ name: 'article.json', bytes: json }, { name: '../x' }]],
    ['unreadable-article', 'without a readable article', [{ name: 'article.json', bytes: '{' }]],
    [
      'bad-package',
      'with a picture that is another than its name says',
      [
        { name: 'article.json', bytes: json },
        { name: `pictures/${'a'.repeat(64)}.jpg`, bytes: 'x' },
      ],
    ],
    [
      'bad-package',
      'damaged in its last file',
      [
        { name: 'article.json', bytes: json },
        { name: 'versions/1', bytes: 'x', stated: { crc: 1 } },
      ],
    ],
  ])('%s: %s, leaves nothing behind', async (problem, _what, entries) => {
    expect(problemOf(await importing(entries))).toBe(problem);
    expect(await place.names()).toEqual([]);
    expect(await place.names('..')).toEqual(['article.marbre', 'articles', 'cache']);
  });

  it.each([
    ['not-there', async () => {}],
    ['disk-failed', () => mkdir(packed())],
  ])('%s', async (problem, put) => {
    await put();
    const library = await place.open();
    expect(problemOf(await importPackage(nodeDisk, library, packed()))).toBe(problem);
  });
});

describe('an article’s folder from elsewhere', () => {
  it('is copied, with its pictures and versions, and stays where it is', async () => {
    const { folder, picture } = await anArticleElsewhere();
    const library = await place.open();
    good(await importFolder(nodeDisk, library, folder));
    expect(await place.names('sony')).toEqual(['article.json', 'pictures', 'versions']);
    expect(await place.names('sony/pictures')).toEqual([picture]);
    expect(await readFile(join(folder, 'article.json'))).toEqual(await bytesIn('sony', 'article.json'));
  });

  it('without article.json is no article', async () => {
    const library = await place.open();
    expect(problemOf(await importFolder(nodeDisk, library, place.root))).toBe('no-article');
  });
});

describe('an article.json by itself', () => {
  it('comes with the pictures it names that lie beside it, and no others', async () => {
    const { folder, picture } = await anArticleElsewhere();
    good(await addPicture(nodeDisk, folder, { bytes: aPng(9, 9), name: 'unused.png' }));
    const library = await place.open();
    const { entry } = good(await importJson(nodeDisk, library, join(folder, 'article.json')));
    expect(await place.names(`${entry.name}/pictures`)).toEqual([picture]);
    expect(readArticle((await bytesIn(entry.name, 'article.json')).toString())).toMatchObject({ mended: [] });
  });

  it('that is something else is refused', async () => {
    await writeFile(join(place.root, 'x.json'), '{"a":1}');
    const library = await place.open();
    expect(problemOf(await importJson(nodeDisk, library, join(place.root, 'x.json')))).toBe(
      'unreadable-article',
    );
    expect(await place.names()).toEqual([]);
  });
});
