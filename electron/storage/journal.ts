import { join } from 'node:path';
import { type Article, failed, type Outcome, type Problem, succeeded, writeArticle } from '../../article';
import { type Clock, momentOf } from './clock';
import type { Disk, OpenFile } from './disk';
import { diskProblem, errnoOf, onDisk } from './disk-problem';
import { shortened, writeAll } from './durable-write';
import { inOrder } from './in-order';
import { encodeRecord, type JournalRecord } from './journal-record';
import { ensureFolder } from './new-folder';

/**
 * The journal of one open article: every change reaches the disk at most 100 ms (and the time of a flush) after it
 * was made, however fast one types. Each save begins a new file, lazily, with the whole article being saved, so that
 * every file can be played by itself; older files go only when that save has been proved.
 */
export interface Journal {
  /** Takes a change; on disk within 100 ms. */
  append(record: JournalRecord): void;
  /**
   * What is appended from now on builds on this article, which stands saved under this stamp or is about to be saved
   * under it; in the second case after a `flush`, so that a start knows the stamp. Answers a mark for `drop`.
   */
  turnTo(article: Article, stamp: string): number;
  /** The article turned to at the mark is on disk and was read back: what came before it is not needed any more. */
  drop(mark: number): Promise<Outcome<void>>;
  /** Resolves when everything appended so far is on disk, or with what prevents it. */
  flush(): Promise<Outcome<void>>;
  /** Lets go of the files; what was not dropped stays for the next start. */
  close(): Promise<void>;
}

export interface JournalGiven {
  readonly disk: Disk;
  readonly clock: Clock;
  /** The application's own folder for journals. */
  readonly journals: string;
  readonly id: string;
  /** The article's folder at this moment; a header states it. */
  readonly folder: () => string;
  /** What the first change builds on. */
  readonly start: Words;
  /** Everything as it is now, for a journal that starts again after a failure. */
  readonly whole: () => Words;
  /** Files of an earlier run, played already; they go with the first drop. */
  readonly earlier: readonly JournalFile[];
  /** A failure to write, or that it has been overcome. */
  readonly onTrouble: (problem: Problem | undefined) => void;
}

/** An article and the stamps that may stand on disk of what it continues. */
export interface Words {
  readonly article: Article;
  readonly bases: readonly string[];
}

export interface JournalFile {
  readonly path: string;
  /** Holds records that could not be played: renamed, not removed. */
  readonly unplayed?: boolean;
}

/** At most one flush in this time. */
const flushEveryMs = 100;
/** Until a journal that failed is begun anew; meanwhile the article itself is saved. */
const startAgainAfterMs = 1000;

interface Start extends Words {
  readonly mark: number;
}
type Waiting = { readonly start: Start } | { readonly record: JournalRecord };

export function openJournal(given: JournalGiven): Journal {
  const { disk, clock, journals, id } = given;
  const order = inOrder();
  let files = given.earlier.map(({ path, unplayed = false }) => ({ path, mark: 0, unplayed }));
  let current: OpenFile | undefined;
  let marks = 0;
  let next: Start | undefined = { mark: 0, ...given.start };
  let waiting: Waiting[] = [];
  /** Changes since the last `turnTo`. */
  let changes = 0;
  let trouble: Problem | undefined;
  /** After a failure: the next write begins a file with the article as it is then, so changes need not wait. */
  let startAgain = false;
  /** Length of the current file, with what is about to be written. */
  let bytesOut = 0;
  /** Records of the current file, not given to the disk yet: one write for all that wait. */
  let unwritten: Uint8Array[] = [];
  /** The current file's name is not durable yet. */
  let unnamed = false;
  let ensured = false;
  /** Of the newest file this journal has begun; nothing before the first. */
  let lastNumber: number | undefined;
  let lastFlushMs = Number.NEGATIVE_INFINITY;
  let takeBack: (() => void) | undefined;

  const schedule = () => {
    if (takeBack) return;
    const now = clock.now();
    // A clock set back must not put the flush off.
    const passed = now < lastFlushMs ? flushEveryMs : now - lastFlushMs;
    const waitMs = startAgain ? startAgainAfterMs : Math.max(0, flushEveryMs - passed);
    takeBack = clock.after(waitMs, () => {
      takeBack = undefined;
      void order(write);
    });
  };

  const write = async () => {
    if (startAgain) {
      // One moment: what is recorded from here on is waiting behind the start, what was before is in it.
      startAgain = false;
      next = undefined;
      waiting = [{ start: { mark: marks, ...given.whole() } }];
    }
    if (waiting.length === 0) return;
    lastFlushMs = clock.now();
    const taken = waiting;
    waiting = [];
    try {
      for (const one of taken) {
        if ('start' in one) await begin(one.start);
        else put(one.record);
      }
      await sync();
    } catch (error) {
      await fail(error);
      return;
    }
    tell(undefined);
  };

  /** Nothing of the new file is on disk before the next `sync`, which covers what is put behind its start as well. */
  const begin = async (start: Start) => {
    await sync();
    await letGo();
    if (!ensured) await ensureFolder(disk, journals);
    ensured = true;
    const { file, path, number } = await newFile(disk, journals, id, lastNumber);
    lastNumber = number;
    files.push({ path, mark: start.mark, unplayed: false });
    current = file;
    bytesOut = 0;
    unnamed = true;
    const at = momentOf(clock.now());
    const { bases } = start;
    const header = { journal: 1, article: id, folder: given.folder(), bases, at } as const;
    put(header);
    put({ whole: writeArticle(start.article) });
  };

  const put = (record: JournalRecord) => {
    if (!current)
      throw new Error('journal.ts: a record without a start before it; `append` must put one there.');
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

  /**
   * Nothing more goes to a file that failed: its end may be torn, and a sync that failed once may lie the second
   * time. What is not on disk is in the article as it stands, with which the next file begins.
   */
  const fail = async (error: unknown) => {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    await letGo();
    waiting = [];
    startAgain = true;
    ensured = false;
    tell(diskProblem(code, journals));
    schedule();
  };

  const tell = (problem: Problem | undefined) => {
    if (problem === undefined && trouble === undefined) return;
    trouble = problem;
    given.onTrouble(problem);
  };

  /** What waits for a file that is about to go need not be written. */
  const leaveBefore = async (mark: number) => {
    if (current && (files.at(-1)?.mark ?? 0) >= mark) return;
    const from = waiting.findIndex((one) => 'start' in one && one.start.mark >= mark);
    waiting = from < 0 ? [] : waiting.slice(from);
    await letGo();
  };

  const removeBefore = async (mark: number) => {
    const old = files.filter((file) => file.mark < mark);
    for (const file of old) {
      if (file.unplayed) await disk.rename(file.path, `${file.path}.unplayed`);
      else await disk.unlink(file.path);
      files = files.filter((kept) => kept !== file);
    }
    if (old.length > 0) await disk.syncFolder(journals);
  };

  return {
    append(record) {
      changes += 1;
      if (!startAgain) {
        if (next) waiting.push({ start: next });
        next = undefined;
        waiting.push({ record });
      }
      schedule();
    },
    turnTo(article, stamp) {
      marks += 1;
      changes = 0;
      if (startAgain) return marks;
      if (current || waiting.length > 0) waiting.push({ record: { saving: stamp } });
      next = { mark: marks, article, bases: [stamp] };
      return marks;
    },
    drop: (mark) =>
      order(async () => {
        const dropped = await onDisk(journals, async () => {
          if (startAgain && mark === marks && changes === 0) {
            // The saved article holds all the journal could not: there is nothing to start again with.
            startAgain = false;
            next = { mark, ...given.whole() };
          }
          await leaveBefore(mark);
          await removeBefore(mark);
        });
        if (!dropped.ok) tell(dropped.problem);
        else if (!startAgain) tell(undefined);
        return dropped;
      }),
    flush: () =>
      order(async () => {
        await write();
        return startAgain && trouble ? failed(trouble) : succeeded(undefined);
      }),
    close: () =>
      order(async () => {
        takeBack?.();
        await letGo();
      }),
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
