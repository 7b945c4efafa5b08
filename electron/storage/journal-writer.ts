import { join } from 'node:path';
import { type Article, writeArticle } from '../../article';
import type { Disk, OpenFile } from './disk';
import { errnoOf } from './disk-problem';
import { shortened, writeAll } from './durable-write';
import { encodeRecord, type Header, type JournalRecord } from './journal-record';
import { ensureFolder } from './new-folder';

/** The file of a journal that is being written. Records gather until the next `sync`: one write and one flush for all of them. */
export interface JournalWriter {
  /**
   * Ends the file before and begins the next with the whole article.
   * @param header asked for when the file is there: the article's folder may have moved meanwhile
   * @returns the path, which is durable after a `sync`
   */
  begin(header: () => Header, article: Article): Promise<string>;
  put(record: JournalRecord): void;
  sync(): Promise<void>;
  /** Ends the file; what was not synced is left out. */
  letGo(): Promise<void>;
  /** The same after a failure: nothing learned of the folder is believed any more. */
  giveUp(): Promise<void>;
  readonly isOpen: () => boolean;
}

/** @param journals the application's own folder for journals */
export function journalWriter(disk: Disk, journals: string): JournalWriter {
  let current: OpenFile | undefined;
  /** Length of the current file, with what is about to be written. */
  let bytesOut = 0;
  let unwritten: Uint8Array[] = [];
  /** The current file's name is not durable yet. */
  let unnamed = false;
  let ensured = false;
  /** Of the newest file begun here; nothing before the first. */
  let lastNumber: number | undefined;

  const put = (record: JournalRecord) => {
    if (!current)
      throw new Error('journal-writer.ts: a record without a file; the journal must begin one before it.');
    const bytes = encodeRecord(record);
    unwritten.push(bytes);
    bytesOut += bytes.length;
  };

  const sync = async () => {
    if (!current || unwritten.length === 0) return;
    const bytes = Buffer.concat(unwritten);
    unwritten = [];
    await writeAll(current, bytes);
    await current.syncBytes();
    if ((await current.size()) !== bytesOut) throw shortened(journals);
    if (unnamed) await disk.syncFolder(journals);
    unnamed = false;
  };

  const letGo = async () => {
    const file = current;
    current = undefined;
    unwritten = [];
    // All in it is synced, or given up already: a close that fails takes nothing with it.
    await file?.close().catch(() => {});
  };

  return {
    async begin(header, article) {
      await sync();
      await letGo();
      if (!ensured) await ensureFolder(disk, journals);
      ensured = true;
      const { file, path, number } = await newFile(disk, journals, article.id, lastNumber);
      lastNumber = number;
      current = file;
      bytesOut = 0;
      unnamed = true;
      put(header());
      put({ whole: writeArticle(article) });
      return path;
    },
    put,
    sync,
    letGo,
    giveUp: () => {
      ensured = false;
      return letGo();
    },
    isOpen: () => current !== undefined,
  };
}

/**
 * A file under the first free number after all that stand, so that files of one article keep their order.
 * @param after the number of this journal's own last file; without one, the folder is looked through
 */
async function newFile(
  disk: Disk,
  journals: string,
  id: string,
  after: number | undefined,
): Promise<{ file: OpenFile; path: string; number: number }> {
  let number = after ?? 0;
  if (after === undefined) {
    for (const { name } of await disk.readdir(journals)) number = Math.max(number, journalNumber(name) ?? 0);
  }
  for (;;) {
    number += 1;
    const path = join(journals, `${id}.${String(number).padStart(8, '0')}.journal`);
    try {
      return { file: await disk.open(path, 'new'), path, number };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** The number in a journal's file name; nothing for other files. */
export function journalNumber(name: string): number | undefined {
  const match = /\.(\d{8})\.journal$/.exec(name);
  return match ? Number(match[1]) : undefined;
}
