import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipFile } from 'yauzl';
import { type Article, readArticle, toPublicJson } from '../../article';
import { isLitter, isPictureName } from '../library';
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
 * A folder is ours when it has the export's names only, in `pictures/` too, and its article.json is of the same article; an
 * empty one is free. What file managers put there by themselves counts for nothing, and goes with it. The article's own folder is never taken for an export of itself: neither the one exported from, nor one
 * whose article.json says more than an export would.
 */
export async function folderOccupant(
  disk: Disk,
  path: string,
  { article, own }: Exported,
): Promise<Occupant> {
  try {
    const names = await namesIn(disk, path);
    if (names.length === 0) return 'ours';
    if (!names.every((name) => exportNames.includes(name)) || !names.includes('article.json'))
      return 'foreign';
    // A picture someone added or cut anew is theirs.
    const pictures = names.includes('pictures') ? await namesIn(disk, join(path, 'pictures')) : [];
    if (!pictures.every(isPictureName)) return 'foreign';
    if (own !== undefined && (await realpath(path)) === (await realpath(own))) return 'foreign';
    return isExportOf(article, names, await disk.read(join(path, 'article.json'))) ? 'ours' : 'foreign';
  } catch (error) {
    return occupantOf(error);
  }
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  const entries = await disk.readdir(folder);
  return entries.filter(({ name, kind }) => kind !== 'file' || !isLitter(name)).map(({ name }) => name);
}

/** A zip is ours when all in it stands in one folder, and that folder would be ours. */
export async function zipOccupant(disk: Disk, path: string, { article }: Exported): Promise<Occupant> {
  try {
    await disk.stat(path);
    const { openPromise } = await import('yauzl');
    const zip = await openPromise(path, { autoClose: false });
    try {
      const found = await foundIn(zip);
      return found && isExportOf(article, found.names, found.json) ? 'ours' : 'foreign';
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

/** Names at the top of an export's zip, and its article.json; undefined when anything else is in it. */
async function foundIn(zip: ZipFile): Promise<{ names: string[]; json: Buffer } | undefined> {
  const names: string[] = [];
  const around = new Set<string>();
  let json: Buffer | undefined;
  for await (const entry of zip.eachEntry()) {
    const [folder = '', name = '', picture, ...deeper] = entry.fileName.split('/');
    if (!isPlaceOfExport(name, picture) || deeper.length > 0) return undefined;
    names.push(name);
    around.add(folder);
    if (name !== 'article.json' || entry.uncompressedSize > longest) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    json = Buffer.concat(chunks);
  }
  return json && around.size === 1 ? { names, json } : undefined;
}

function isPlaceOfExport(name: string, picture: string | undefined): boolean {
  if (name === 'pictures') return picture !== undefined && isPictureName(picture);
  return picture === undefined && exportNames.includes(name);
}

/** Whether an article.json, with those names beside it, is what an export of the article left, and not its folder copied. */
function isExportOf(article: Article, names: readonly string[], json: Uint8Array): boolean {
  const there = articleIn(json);
  if (there?.article.id !== article.id) return false;
  return names.some((name) => marks.includes(name)) || toPublicJson(there.article) === there.text;
}

/** An article that has an id, and the text it was read from. */
function articleIn(json: Uint8Array): { article: Article; text: string } | undefined {
  const text = Buffer.from(json).toString();
  const reading = readArticle(text);
  return reading.ok && reading.article.id !== '' ? { article: reading.article, text } : undefined;
}
