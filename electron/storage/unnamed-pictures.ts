import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { bounds } from '../../article';
import { readArticleFolder, versionsFolder } from './article-folder';
import type { Disk } from './disk';
import { decodeRecords } from './journal-record';
import { bytesOrNone, entriesOrNone } from './or-none';

const unzip = promisify(gunzip);

/**
 * Which of these pictures no text of the article names any more: neither its file nor a copy beside it, neither a kept
 * version nor a journal. None of them where one of those texts cannot be read, or was written by a newer program: what
 * it names is not known. Rejects with the disk's own errors.
 *
 * @param sha256s of pictures; the fewer texts name them, the more are read
 */
export async function unnamedPictures(
  disk: Disk,
  { folder, journals }: { folder: string; journals: string },
  sha256s: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const unnamed = new Set(sha256s);
  const none: ReadonlySet<string> = new Set();
  if (unnamed.size === 0) return none;
  const read = await readArticleFolder(disk, folder);
  if (!read.ok || !read.value.writable) return none;
  for await (const text of textsOf(disk, folder, journals, read.value.article.id)) {
    if (text === undefined) return none;
    for (const [sha256] of text.matchAll(/[0-9a-f]{64}/g)) unnamed.delete(sha256);
    if (unnamed.size === 0) return none;
  }
  return unnamed;
}

/**
 * The article's own file and whatever is called after it: a copy put aside, another computer's words that a synchronised folder put
 * beside (`article (conflicted copy).json`). Then journals and versions. Undefined for a text that cannot be read.
 */
async function* textsOf(
  disk: Disk,
  folder: string,
  journals: string,
  id: string,
): AsyncGenerator<string | undefined> {
  for (const { name, kind } of await disk.readdir(folder)) {
    if (kind === 'folder' || !/article/i.test(name)) continue;
    yield isElsewhere(name) ? undefined : Buffer.from(await disk.read(join(folder, name))).toString();
  }
  for (const { name } of await entriesOrNone(disk, journals))
    if (/\.journal(?:\.unplayed)?$/.test(name))
      yield await journalText(disk, join(journals, name), folder, id);
  const versions = versionsFolder(folder);
  for (const { name } of await entriesOrNone(disk, versions))
    yield isElsewhere(name) ? undefined : await versionText(name, await disk.read(join(versions, name)));
}

/** iCloud's sign of a file that is not on this computer: `.article 2.json.icloud`. */
const isElsewhere = (name: string) => name.endsWith('.icloud');

/** All that a journal says; nothing where it is another article's, or where another article's save has dropped it. */
async function journalText(
  disk: Disk,
  path: string,
  folder: string,
  id: string,
): Promise<string | undefined> {
  const bytes = await bytesOrNone(disk, path);
  if (!bytes) return '';
  const { records, after } = decodeRecords(bytes);
  const [header] = records;
  if (header && 'journal' in header && header.folder !== folder && header.article !== id) return '';
  return after === 'damage' ? undefined : JSON.stringify(records);
}

async function versionText(name: string, bytes: Uint8Array): Promise<string | undefined> {
  if (!name.endsWith('.gz')) return Buffer.from(bytes).toString();
  try {
    return (await unzip(bytes, { maxOutputLength: bounds.characters * 3 })).toString();
  } catch {
    return undefined;
  }
}
