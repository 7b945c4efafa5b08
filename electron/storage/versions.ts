import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Article, bounds, type Outcome } from '../../article';
import { readArticleBytes, versionsFolder } from './article-folder';
import { bodyWordsIn } from './body-words-in';
import type { Disk } from './disk';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import { durableWrite } from './durable-write';
import { ensureInside } from './new-folder';
import { entriesOrNone } from './or-none';
import { versionsToThin, workMinutesAt } from './thin-versions';
import {
  readVersionFileName,
  type VersionEntry,
  type VersionKind,
  versionFileName,
  versionName,
  versionPerson,
} from './version-file';

/** The kept versions of an article's folder, newest first. */
export function listVersions(disk: Disk, folder: string): Promise<Outcome<readonly VersionEntry[]>> {
  const versions = versionsFolder(folder);
  return onDisk(versions, () => entriesAt(disk, versions));
}

async function entriesAt(disk: Disk, versions: string): Promise<VersionEntry[]> {
  const entries = (await entriesOrNone(disk, versions)).flatMap(({ name, kind }) =>
    kind === 'file' ? (readVersionFileName(name) ?? []) : [],
  );
  return entries.sort((one, other) => other.number - one.number || (one.file < other.file ? 1 : -1));
}

/** The bytes of article.json as a version holds them. `no-version` for a file that is none. */
export function readVersionBytes(disk: Disk, folder: string, file: string): Promise<Outcome<Uint8Array>> {
  const path = join(versionsFolder(folder), file);
  return onDisk(path, async () => {
    const entries = await entriesAt(disk, versionsFolder(folder));
    if (!entries.some((entry) => entry.file === file)) throw new Refusal({ kind: 'no-version', at: path });
    return unzipped(await disk.read(path), path);
  });
}

/** The article a version holds. `unreadable-article` for one side of a conflict that was no article. */
export async function readVersion(disk: Disk, folder: string, file: string): Promise<Outcome<Article>> {
  const bytes = await readVersionBytes(disk, folder, file);
  if (!bytes.ok) return bytes;
  return onDisk(file, async () => readArticleBytes(bytes.value, join(versionsFolder(folder), file)).article);
}

/** What is kept: bytes of an article.json, why and when. */
export interface Keeping {
  readonly bytes: Uint8Array;
  readonly kind: VersionKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** For `named` the name, for `handed-over` the form. */
  readonly name?: string;
  /** Who is at work; nobody where the words are another program's. */
  readonly by?: string;
}

/**
 * Keeps a version. Where the newest already holds the same bytes for the same reason it is the answer, so that what
 * is tried twice is kept once; for an automatic one any reason will do. Each hand-off is an act of its own, and is
 * kept each time.
 */
export function keep(disk: Disk, folder: string, keeping: Keeping): Promise<Outcome<VersionEntry>> {
  const { bytes, kind, at } = keeping;
  const versions = versionsFolder(folder);
  return onDisk(versions, async () => {
    await ensureInside(disk, versions);
    const [newest] = await entriesAt(disk, versions);
    const name = keeping.name === undefined ? undefined : versionName(keeping.name);
    const sameReason = newest && newest.kind === kind && newest.name === name && kind !== 'handed-over';
    if (newest && (sameReason || kind === 'automatic') && (await holds(disk, folder, newest, bytes))) {
      // Its name may not be durable yet: the sync may be what failed the first time.
      await disk.syncFolder(versions);
      return newest;
    }
    const number = (newest?.number ?? 0) + 1;
    const words = bodyWordsIn(bytes);
    const by = keeping.by === undefined ? undefined : versionPerson(keeping.by);
    const version = {
      number,
      at,
      workMinutes: workMinutesAt(at, newest),
      ...(words === undefined ? {} : { words }),
      ...(by === undefined ? {} : { by }),
      kind,
      ...(name === undefined ? {} : { name }),
    };
    const file = versionFileName(version);
    const zipped = await promisify(gzip)(bytes);
    orRefuse(await durableWrite(disk, join(versions, file), zipped, { over: ['absent'] }));
    return { file, ...version };
  });
}

/** Removes what age has made too many; see `versionsToThin`. */
export function thinVersions(disk: Disk, folder: string): Promise<Outcome<void>> {
  const versions = versionsFolder(folder);
  return onDisk(versions, async () => {
    for (const { file } of versionsToThin(await entriesAt(disk, versions)))
      await disk.unlink(join(versions, file));
  });
}

/** The newest version says the same; a version that cannot be read says nothing. */
async function holds(
  disk: Disk,
  folder: string,
  { file }: VersionEntry,
  bytes: Uint8Array,
): Promise<boolean> {
  const held = await readVersionBytes(disk, folder, file);
  return held.ok && Buffer.compare(held.value, bytes) === 0;
}

async function unzipped(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: bounds.characters * 3 });
  } catch {
    // Cut or damaged, or made to expand without end.
    throw new Refusal({ kind: 'unreadable-article', at: path, reason: 'not-json' });
  }
}
