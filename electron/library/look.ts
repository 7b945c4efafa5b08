import { join } from 'node:path';
import { bounds, failed, type Outcome } from '../../article';
import { articleName } from '../../article/bridge/articles';
import {
  type ArticleOnDisk,
  articleFile,
  type Disk,
  errnoOf,
  type Facts,
  Refusal,
  readArticleFolder,
} from '../storage';
import type { Catalogue } from './catalogue';
import { countAhead, entryOf, unreadableEntry } from './read-entry';
import { searchable } from './search/searchable';
import { Slices } from './slices';

/** Files asked for their facts at the same time; more only wait in Node's own queue. */
const atOnce = 32;
/** Articles read at the same time: while one is taken in the disk is at work for the others. */
const readAtOnce = 8;

/** Folders a system makes at the top of a disk, which may be the library, and lets nobody look into. */
const ofTheSystem: ReadonlySet<string> = new Set(['lost+found', 'System Volume Information', '$RECYCLE.BIN']);

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Brings the catalogue in step with the folder: reads the articles whose file has another time or size than
 * when it was last read, and only those. Answers whether anything was different. Rejects with the disk's own errors and
 * `no-library`; inside `onDisk` only.
 */
export async function lookAtLibrary(
  disk: Disk,
  folder: string,
  catalogue: Catalogue,
  onProgress: (progress: Progress) => void | Promise<void>,
): Promise<boolean> {
  const names = await articleFolders(disk, folder);
  let changed = forgetOthers(catalogue, names);
  const slices = new Slices();
  for (let from = 0; from < names.length; from += atOnce) {
    const some = names.slice(from, from + atOnce);
    const facts = await Promise.all(some.map((name) => factsOf(disk, join(folder, name))));
    for (let at = 0; at < some.length; at += readAtOnce) {
      const looks = await Promise.all(
        some
          .slice(at, at + readAtOnce)
          .map((name, next) => readIfChanged(disk, folder, name, catalogue, facts[at + next])),
      );
      for (const look of looks) {
        changed = (await takeIn(look, catalogue, slices)) || changed;
        await slices.breathe();
      }
    }
    await onProgress({ done: Math.min(from + atOnce, names.length), of: names.length });
  }
  return changed;
}

/** Likewise for one article. */
export async function lookAtOne(
  disk: Disk,
  folder: string,
  name: string,
  catalogue: Catalogue,
): Promise<boolean> {
  const facts = await factsOf(disk, join(folder, name));
  return takeIn(await readIfChanged(disk, folder, name, catalogue, facts), catalogue, new Slices());
}

/** Names of the folders in a library that may be articles. */
async function articleFolders(disk: Disk, folder: string): Promise<string[]> {
  try {
    const entries = await disk.readdir(folder);
    return entries
      .filter(({ name, kind }) => kind === 'folder' && articleName.safeParse(name).success)
      .map(({ name }) => name);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal({ kind: 'no-library', at: folder });
    throw error;
  }
}

function forgetOthers(catalogue: Catalogue, names: readonly string[]): boolean {
  const there = new Set(names);
  const gone = catalogue.names().filter((name) => !there.has(name));
  for (const name of gone) catalogue.delete(name);
  return gone.length > 0;
}

/** Facts of the folder's article.json; undefined when there is none. */
async function factsOf(disk: Disk, path: string): Promise<Facts | undefined> {
  try {
    const facts = await disk.stat(articleFile(path));
    return facts.kind === 'file' ? facts : undefined;
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    // What stands there and cannot be asked is an article that cannot be read, and is shown as one.
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { kind: 'file', size: -1, modifiedMs: 0 };
  }
}

/** What a look found in the place of one article. */
type Look =
  | { readonly is: 'gone'; readonly name: string }
  | { readonly is: 'as-read' }
  | {
      readonly is: 'read';
      readonly name: string;
      readonly path: string;
      readonly facts: Facts;
      readonly read: Outcome<ArticleOnDisk>;
    };

async function readIfChanged(
  disk: Disk,
  folder: string,
  name: string,
  catalogue: Catalogue,
  facts: Facts | undefined,
): Promise<Look> {
  if (!facts || (facts.size < 0 && ofTheSystem.has(name))) return { is: 'gone', name };
  if (facts.size >= 0 && catalogue.isAsRead(name, facts)) return { is: 'as-read' };
  const path = join(folder, name);
  // Some film that another program called so: not worth reading to be told that it is none.
  const read =
    facts.size > bounds.characters * 3
      ? failed({ kind: 'unreadable-article', at: path, reason: 'too-large' })
      : await readArticleFolder(disk, path);
  return { is: 'read', name, path, facts, read };
}

/**
 * Answers whether the article is another now. Also where the list shows nothing of it, as of a corrected caption: a window may show
 * the article itself, or what a search found in it.
 */
async function takeIn(look: Look, catalogue: Catalogue, slices: Slices): Promise<boolean> {
  if (look.is === 'as-read') return false;
  const { name } = look;
  if (look.is === 'gone') {
    const known = catalogue.entry(name) !== undefined;
    catalogue.delete(name);
    return known;
  }
  const { path, read } = look;
  const { modifiedMs, size } = look.facts;
  if (read.ok) await countAhead(read.value.article, slices);
  const before = JSON.stringify(catalogue.entry(name));
  const entry = read.ok
    ? entryOf(name, path, read.value)
    : unreadableEntry(name, read.problem, Math.max(0, modifiedMs));
  const words = read.ok ? searchable(read.value.article) : { head: name, body: '' };
  // A disk that failed may be well again the next time, though the file has the same time and size.
  const lasting = read.ok || read.problem.kind === 'unreadable-article';
  catalogue.set({ entry, modifiedMs, size: lasting ? size : -1, words }, { saved: false });
  // What cannot be read for now is read at each look, and each time tells the same.
  return lasting || JSON.stringify(entry) !== before;
}
