import { z } from 'zod';
import { droppedKinds } from '../import/from-html/dropped';
import { setAsideBecause, unsureAbout } from '../import/plain-text/ledger';
import { problem } from '../problems';
import { articleName } from './articles';
import { diskProblems, question } from './question';

const line = z.int().min(0);

/** Something of a file that was not simply taken over; each has its sentence in the catalogues. */
const importNote = z.discriminatedUnion('is', [
  z.object({ is: z.literal('unsure'), what: z.enum(unsureAbout), line }),
  z.object({ is: z.literal('setAside'), what: z.enum(setAsideBecause), line, text: z.string().max(200) }),
  z.object({ is: z.literal('dropped'), what: z.enum(droppedKinds), words: z.string() }),
  z.object({ is: z.literal('mended'), count: z.int().min(1) }),
]);
export type ImportNote = z.infer<typeof importNote>;

/** Most notes told of one file; how many there are besides is told too. */
export const mostNotes = 100;

/** What became of a file; `file` is its name, without the folder. */
const importedFile = z.discriminatedUnion('became', [
  z.object({
    became: z.literal('article'),
    file: z.string(),
    name: articleName,
    headline: z.string(),
    notes: z.array(importNote).max(mostNotes),
    /** Notes beyond those. */
    more: z.int().min(0),
  }),
  z.object({ became: z.literal('refused'), file: z.string(), problem }),
]);
export type ImportedFile = z.infer<typeof importedFile>;

const report = z.object({
  files: z.array(importedFile),
  /** Names of the files that were not begun with, for it was cancelled or another library was chosen. */
  left: z.array(z.string()),
});
export type ImportReport = z.infer<typeof report>;

export const importProgress = z.object({
  /** Files brought in or refused so far. */
  done: z.int().min(0),
  of: z.int().min(1),
  /** Name of the file that comes now. */
  file: z.string(),
});
export type ImportProgress = z.infer<typeof importProgress>;

const problems = [...diskProblems, 'no-library'] as const;

export const importQuestions = {
  /** Shows the system's file dialog, then brings in each file by itself; one that is refused stops no other. */
  choose: question({ asks: z.undefined(), answers: report, problems: [...problems, 'cancelled'] }),
  /** Likewise files dropped on the window. */
  take: question({
    asks: z.object({ paths: z.array(z.string().min(1).max(4096)).min(1).max(10_000) }),
    answers: report,
    problems,
  }),
  /** Likewise files the system gave the program to open; none is no problem. */
  takeGiven: question({ asks: z.undefined(), answers: report, problems }),
  /** Ends this window's imports after the file under way, which comes in whole. */
  cancel: question({ asks: z.undefined(), answers: z.null(), problems: [] }),
};
