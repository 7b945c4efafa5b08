import type { Outcome } from '../../article';
import type { Disk } from './disk';
import { onDisk } from './disk-problem';
import { readJournals, removeJournalFile } from './journal-files';
import type { Header } from './journal-record';
import { journalWriter } from './journal-writer';
import type { Recovered } from './recovery';

/**
 * Gives recovered words another folder: from now on a journal names that one. At every moment one of the two holds them.
 */
export function moveJournals(
  disk: Disk,
  journals: string,
  { folder: from, left = from, id, at, bases, article, files }: Recovered,
  folder: string,
): Promise<Outcome<void>> {
  return onDisk(journals, async () => {
    const writer = journalWriter(disk, journals);
    try {
      await writer.begin(() => ({ journal: 1, article: id, folder, left, bases, at }), article);
      await writer.sync();
    } finally {
      await writer.letGo();
    }
    for (const { path, unplayed } of files) await removeJournalFile(disk, { path, unplayed: unplayed > 0 });
    await disk.syncFolder(journals);
  });
}

/** Removes for good the journal files of which that is true. */
export function dropJournals(
  disk: Disk,
  journals: string,
  isOver: (header: Header) => boolean,
): Promise<Outcome<void>> {
  return onDisk(journals, async () => {
    const { played } = await readJournals(disk, journals);
    const over = played.filter(({ header }) => isOver(header));
    for (const { path } of over) await disk.unlink(path);
    if (over.length > 0) await disk.syncFolder(journals);
  });
}
