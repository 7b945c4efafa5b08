import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, freshPart, type Picture, writeArticle } from '../../../article';
import { importPackage, writePackage as pack, writeCopy } from '../../../electron/library';
import { nodeDisk } from '../../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../a-library';
import { writePackage } from '../write-package';

const place = temporaryLibrary();
const to = () => join(place.root, 'copy.marbre');

/** An article in a folder elsewhere, whatever that is called. */
async function anArticleIn(name: string, article: Article = anArticle('Sony', 'Mots')): Promise<string> {
  const folder = join(place.root, 'elsewhere', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.json'), writeArticle(article));
  return folder;
}

describe('a copy', () => {
  it.skipIf(process.platform === 'win32').each(['a\\b', 'c:d', 'Thumbs.db', '__MACOSX', '._sony', 'con'])(
    'of a folder that another program called %s comes in again',
    async (name) => {
      for (const article of [anArticle('Sony', 'Mots'), anArticle('', 'Mots')]) {
        const folder = await anArticleIn(name, article);
        good(await writePackage(nodeDisk, folder, to()));
        const library = await place.open();
        good(await importPackage(nodeDisk, library, to()));
        await library.close();
      }
    },
  );

  it('of a text of ten million letters alike comes in again', async () => {
    const article = anArticle('Sony', 'a'.repeat(11_000_000));
    const folder = await anArticleIn('sony', article);
    good(await writePackage(nodeDisk, folder, to()));
    good(await importPackage(nodeDisk, await place.open(), to()));
  });

  it.each([true, false])(
    'larger than a package may be is refused before anything is written, its history with it: %s',
    async (history) => {
      const folder = await anArticleIn('sony');
      await mkdir(join(folder, 'pictures'));
      const pictures = Array.from({ length: 21 }, (_, at) => at.toString(16).padStart(64, '0'));
      // Files without bytes on the disk: so large are they only by what the disk says.
      for (const sha256 of pictures) {
        const file = await open(join(folder, 'pictures', `${sha256}.jpg`), 'w');
        await file.truncate(99_000_000);
        await file.close();
      }
      const shown = (sha256: string): Picture => ({
        sha256,
        type: 'image/jpeg',
        width: 1,
        height: 1,
        name: '',
      });
      const figures = pictures.map((sha256) => ({ ...freshPart('figure'), picture: shown(sha256) }));
      const article = { ...anArticle('Sony'), parts: figures };
      const refused = await writeCopy(nodeDisk, { article, folder, to: to(), history });
      expect(refused).toEqual({ ok: false, problem: { kind: 'copy-too-large', at: folder } });
      expect((await readdir(place.root)).sort()).toEqual(['articles', 'elsewhere']);
    },
  );

  it('that turns out larger while it is written is refused, and nothing of it stays', async () => {
    const bytes = new Uint8Array(192_000_001);
    const files = [{ place: 'pictures/x.jpg', read: async () => bytes }];
    const given = { article: anArticle('Sony'), name: 'sony', at: 'sony', to: to(), files };
    expect(problemOf(await pack(nodeDisk, given))).toBe('copy-too-large');
    expect(await readdir(place.root)).toEqual(['articles']);
  });
});
