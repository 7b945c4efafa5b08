import { join } from 'node:path';
import { type Article, applyOperations, readArticle } from '../../article';
import type { Disk } from './disk';
import { decodeRecords, type Header } from './journal-record';
import { journalNumber } from './journal-writer';
import { bytesOrNone, entriesOrNone } from './or-none';

/** One journal file, played: the article as it was when the last kept change was made. */
export interface PlayedJournal {
  readonly path: string;
  readonly number: number;
  readonly header: Header;
  /** Stamps of saved articles its words continue. */
  readonly bases: readonly string[];
  /** Nothing when the file was cut before its first whole article was in it. */
  readonly article?: Article;
  /** Batches of operations played. */
  readonly batches: number;
  /** Batches, or records nobody can count (then 1), that could not be played. */
  readonly unplayed: number;
}

/** Every journal file in the folder, oldest first. */
export interface FoundJournals {
  readonly played: PlayedJournal[];
  /** Paths of files cut at their very beginning: they hold nothing anyone was told was kept. */
  readonly cut: string[];
  /** Paths of files whose beginning cannot be read for another reason. */
  readonly damaged: string[];
}

export interface JournalFile {
  readonly path: string;
  /** Holds records that could not be played: renamed, not removed. */
  readonly unplayed?: boolean;
}

/** Rejects with the disk's own errors; durable once the journals folder is synced. */
export function removeJournalFile(disk: Disk, { path, unplayed = false }: JournalFile): Promise<void> {
  return unplayed ? disk.rename(path, `${path}.unplayed`) : disk.unlink(path);
}

/** Reads and plays what is in the journals folder. Changes nothing; rejects with the disk's own errors. */
export async function readJournals(disk: Disk, journals: string): Promise<FoundJournals> {
  const found: FoundJournals = { played: [], cut: [], damaged: [] };
  for (const { name } of await entriesOrNone(disk, journals)) {
    const number = journalNumber(name);
    if (number === undefined) continue;
    const path = join(journals, name);
    const bytes = await bytesOrNone(disk, path);
    // Scenario: another open article has been saved since the folder was read, and its journal is gone.
    if (!bytes) continue;
    const one = play(bytes, path, number);
    if (typeof one === 'string') found[one].push(path);
    else found.played.push(one);
  }
  found.played.sort((one, other) => one.number - other.number);
  return found;
}

function play(bytes: Uint8Array, path: string, number: number): PlayedJournal | 'cut' | 'damaged' {
  const { records, after } = decodeRecords(bytes);
  const [header, ...rest] = records;
  if (!header || !('journal' in header)) return after === 'damage' || header ? 'damaged' : 'cut';
  let article: Article | undefined;
  const bases = [...header.bases];
  let batches = 0;
  let unplayed = after === 'damage' ? 1 : 0;
  for (const record of rest) {
    if ('whole' in record) {
      const reading = readArticle(record.whole);
      if (reading.ok) article = reading.article;
      else unplayed += 1;
    } else if ('saving' in record) bases.push(record.saving);
    else if ('operations' in record) {
      const next = article && applied(article, record.operations);
      if (!next) unplayed += 1;
      else {
        article = next;
        batches += 1;
      }
    }
  }
  return { path, number, header, bases, ...(article ? { article } : {}), batches, unplayed };
}

/** The article after the operations, or nothing when they do not fit: then none of the batch is applied. */
function applied(article: Article, operations: Parameters<typeof applyOperations>[1]): Article | undefined {
  try {
    return applyOperations(article, operations);
  } catch {
    return undefined;
  }
}
