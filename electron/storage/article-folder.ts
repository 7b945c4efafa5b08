import { join } from 'node:path';
import {
  type Article,
  bounds,
  currentFormat,
  type Mending,
  type Outcome,
  type Reading,
  readArticle,
  writeArticle,
} from '../../article';
import type { Disk } from './disk';
import { errnoOf, onDisk, Refusal } from './disk-problem';
import { durableWrite } from './durable-write';
import { bytesOrNone } from './or-none';
import { type Stamp, stampOf } from './stamp';

/** The file of an article in its folder: the truth. */
export const articleFile = (folder: string) => join(folder, 'article.json');
/** Original pictures, named by content. */
export const picturesFolder = (folder: string) => join(folder, 'pictures');
/** Kept earlier versions. */
export const versionsFolder = (folder: string) => join(folder, 'versions');

/** An article as it stands on disk. */
export interface ArticleOnDisk {
  readonly article: Article;
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
  /** Above `currentFormat` it may be shown, never written over. */
  readonly format: number;
  readonly writable: boolean;
  readonly mended: readonly Mending[];
}

/**
 * Reads an article's folder and changes nothing. `no-article` where there is no article.json, `unreadable-article`
 * where its bytes say no article: `putBack` then keeps them and puts the newest good version in their place.
 */
export function readArticleFolder(disk: Disk, folder: string): Promise<Outcome<ArticleOnDisk>> {
  return onDisk(folder, async () => {
    let bytes: Uint8Array;
    try {
      bytes = await disk.read(articleFile(folder));
    } catch (error) {
      const code = errnoOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal({ kind: 'no-article', at: folder });
      throw error;
    }
    return readArticleBytes(bytes, folder);
  });
}

/** The article in bytes of `article.json` read from `at`. Throws the refusal `unreadable-article`; inside `onDisk` only. */
export function readArticleBytes(bytes: Uint8Array, at: string): ArticleOnDisk {
  const reading = readingOf(bytes);
  if (!reading.ok) throw new Refusal({ kind: 'unreadable-article', at, reason: reading.reason });
  const { article, format, writable, mended } = reading;
  return { article, bytes, stamp: stampOf(bytes), format, writable, mended };
}

/** Whether writing the article anew would lose how it stood: see `Held.irreplaceable`. */
export function isIrreplaceable({ format, mended }: Pick<ArticleOnDisk, 'format' | 'mended'>): boolean {
  return format < currentFormat || mended.length > 0;
}

/** Whether the bytes are those of an article this program can read. */
export function isArticle(bytes: Uint8Array): boolean {
  return readingOf(bytes).ok;
}

function readingOf(bytes: Uint8Array): Reading {
  // A UTF-16 code unit takes three bytes of UTF-8 at most: what is longer need not be decoded to be too long.
  return bytes.length > bounds.characters * 3
    ? { ok: false, reason: 'too-large' }
    : readArticle(decode(bytes));
}

/** Bytes that are no UTF-8 are no article: nothing is read as a row of replacement characters and saved as such. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** The bytes of `article.json`. */
export function articleBytes(article: Article): Uint8Array {
  return Buffer.from(writeArticle(article), 'utf8');
}

/**
 * Keeps bytes that are no article beside `article.json`, as `article.json.unreadable-<time>`; answers the path.
 * The same bytes kept twice in one millisecond are one file.
 */
export async function keepUnreadable(
  disk: Disk,
  folder: string,
  bytes: Uint8Array,
  at: string,
): Promise<Outcome<string>> {
  const path = `${articleFile(folder)}.unreadable-${at.replaceAll(/[-:.]/g, '')}`;
  const free = await onDisk(path, () => firstFree(disk, path, stampOf(bytes)));
  if (!free.ok) return free;
  const kept = await durableWrite(disk, free.value, bytes);
  return kept.ok ? { ok: true, value: free.value } : kept;
}

async function firstFree(disk: Disk, path: string, stamp: Stamp): Promise<string> {
  for (let at = 0; ; at++) {
    const candidate = at === 0 ? path : `${path}-${at}`;
    const there = await bytesOrNone(disk, candidate);
    if (!there || stampOf(there) === stamp) return candidate;
  }
}
