import { type Article, failed, type Outcome, type Problem, succeeded } from '../../article';
import { type Clock, momentOf } from './clock';
import type { Disk } from './disk';
import { diskProblem, errnoOf, onDisk } from './disk-problem';
import { inOrder } from './in-order';
import { type JournalFile, removeJournalFile } from './journal-files';
import type { Header, JournalRecord } from './journal-record';
import { journalWriter } from './journal-writer';

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
  /** The article's folder at this moment; a header states it. */
  readonly folder: () => string;
  /** The folder it left to another article; a header states that as well. */
  readonly left: () => string | undefined;
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

/** At most one flush in this time. */
const flushEveryMs = 100;
/** Until a journal that failed is begun anew; meanwhile the article itself is saved. */
const startAgainAfterMs = 1000;

interface Start extends Words {
  readonly mark: number;
}
type Waiting = { readonly start: Start } | { readonly record: JournalRecord };

export function openJournal(given: JournalGiven): Journal {
  const { disk, clock, journals } = given;
  const order = inOrder();
  let files = given.earlier.map(({ path, unplayed = false }) => ({ path, mark: 0, unplayed }));
  const writer = journalWriter(disk, journals);
  let marks = 0;
  let next: Start | undefined = { mark: 0, ...given.start };
  let waiting: Waiting[] = [];
  /** Changes since the last `turnTo`. */
  let changes = 0;
  let trouble: Problem | undefined;
  /** After a failure: the next write begins a file with the article as it is then, so changes need not wait. */
  let startAgain = false;
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
        else writer.put(one.record);
      }
      await writer.sync();
    } catch (error) {
      await fail(error);
      return;
    }
    tell(undefined);
  };

  const begin = async ({ mark, article, bases }: Start) => {
    // The id of these words: the file of another article may have been taken in since the opening.
    const header = (): Header => {
      const where = { folder: given.folder(), left: given.left() };
      return { journal: 1, article: article.id, ...where, bases, at: momentOf(clock.now()) };
    };
    const path = await writer.begin(header, article);
    files.push({ path, mark, unplayed: false });
  };

  /**
   * Nothing more goes to a file that failed: its end may be torn, and a sync that failed once may lie the second
   * time. What is not on disk is in the article as it stands, with which the next file begins.
   */
  const fail = async (error: unknown) => {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    await writer.giveUp();
    waiting = [];
    startAgain = true;
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
    if (writer.isOpen() && (files.at(-1)?.mark ?? 0) >= mark) return;
    const from = waiting.findIndex((one) => 'start' in one && one.start.mark >= mark);
    waiting = from < 0 ? [] : waiting.slice(from);
    await writer.letGo();
  };

  const removeBefore = async (mark: number) => {
    const old = files.filter((file) => file.mark < mark);
    for (const file of old) {
      await removeJournalFile(disk, file);
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
      if (writer.isOpen() || waiting.length > 0) waiting.push({ record: { saving: stamp } });
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
        await writer.letGo();
      }),
  };
}
