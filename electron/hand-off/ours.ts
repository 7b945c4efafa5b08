import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipFile } from 'yauzl';
import { type Article, readArticle, toPublicJson } from '../../article';
import { type Disk, errnoOf } from '../storage';
import { exportNames } from './export-files';

/** What is exported: the article, and its own folder where it is in one. */
export interface Exported {
  readonly article: Article;
  readonly own?: string;
}

/** What stands where an export is to go; an error where the disk does not let anyone look. */
export type Occupant = 'nothing' | 'ours' | 'foreign' | Error;

/** Longest article.json looked into, in bytes; a longer one is nobody's we know. */
const longest = 200_000_000;

/** Names that only an export has; an article's own folder has none of them. */
const marks: readonly string[] = ['index.html', 'fragment.html', 'article.txt'];

/**
 * A folder is ours when it has the export's names only and its article.json is of the same article; an empty one is
 * free. The article's own folder is never taken for an export of itself: neither the one exported from, nor one
 * whose article.json says more than an export would.
 */
export async function folderOccupant(
  disk: Disk,
  path: string,
  { article, own }: Exported,
): Promise<Occupant> {
  try {
    const names = (await disk.readdir(path)).map(({ name }) => name);
    if (names.length === 0) return 'ours';
    if (!names.every((name) => exportNames.includes(name)) || !names.includes('article.json'))
      return 'foreign';
    if (own !== undefined && (await realpath(path)) === (await realpath(own))) return 'foreign';
    const there = articleIn(await disk.read(join(path, 'article.json')));
    if (there?.article.id !== article.id) return 'foreign';
    const exported = names.some((name) => marks.includes(name)) || toPublicJson(there.article) === there.text;
    return exported ? 'ours' : 'foreign';
  } catch (error) {
    return occupantOf(error);
  }
}

/** A zip is ours when the article.json in it is of the same article. */
export async function zipOccupant(disk: Disk, path: string, { article }: Exported): Promise<Occupant> {
  try {
    await disk.stat(path);
    const { openPromise } = await import('yauzl');
    const zip = await openPromise(path, { autoClose: false });
    try {
      const json = await articleJson(zip);
      return json && articleIn(json)?.article.id === article.id ? 'ours' : 'foreign';
    } finally {
      zip.close();
    }
  } catch (error) {
    return occupantOf(error);
  }
}

function occupantOf(error: unknown): Occupant {
  const code = errnoOf(error);
  if (code === 'ENOENT') return 'nothing';
  // What is no folder, or no zip, is someone's, and is left alone.
  return code === undefined || code === 'ENOTDIR' || !(error instanceof Error) ? 'foreign' : error;
}

async function articleJson(zip: ZipFile): Promise<Buffer | undefined> {
  for await (const entry of zip.eachEntry()) {
    if (!/^[^/]+\/article\.json$/.test(entry.fileName) || entry.uncompressedSize > longest) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  return undefined;
}

/** An article that has an id, and the text it was read from. */
function articleIn(json: Uint8Array): { article: Article; text: string } | undefined {
  const text = Buffer.from(json).toString();
  const reading = readArticle(text);
  return reading.ok && reading.article.id !== '' ? { article: reading.article, text } : undefined;
}
