import { z } from 'zod';
import { metadata, moment, statuses } from '../metadata';
import { problem } from '../problems';
import { articleName } from './articles';
import { interfaceLanguages } from './languages';
import { diskProblems, question } from './question';
import { beginning } from './templates';

/** An article as the library list shows it. */
const libraryEntry = z.object({
  name: articleName,
  headline: z.string(),
  status: z.enum(statuses),
  embargo: metadata.shape.embargo,
  section: z.string(),
  bylines: z.array(z.string()),
  language: z.string(),
  modifiedAt: moment,
  words: z.int().min(0),
  /** Why it cannot be opened, when it cannot. */
  problem: problem.nullable(),
});
export type LibraryEntry = z.infer<typeof libraryEntry>;

/** What an article is called in the trash: the name of a folder there, with no step out of it. */
const trashedName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^./\0][^/\0]*$/);

/** An article in the trash; `trashed` names it there. */
const trashedEntry = z.object({
  trashed: trashedName,
  headline: z.string(),
  trashedAt: moment,
});
export type TrashedEntry = z.infer<typeof trashedEntry>;

/** Some words around what a search found, as they were written. */
const context = z.object({ before: z.string(), match: z.string(), after: z.string() });

/** An article a search found; without a context where the words stand in its headline or metadata only. */
const hit = z.object({ name: articleName, context: context.optional() });
export type Hit = z.infer<typeof hit>;

export const sorts = ['changed', 'headline', 'length'] as const;

/** Which articles the list shows, and in which order; null shows all. */
export const libraryView = z.object({
  status: z.enum(statuses).nullable(),
  section: z.string().max(1000).nullable(),
  byline: z.string().max(1000).nullable(),
  /** `changed`: last changed first; `length`: longest first. */
  sort: z.enum(sorts),
});
export type LibraryView = z.infer<typeof libraryView>;

export const wholeLibrary: LibraryView = { status: null, section: null, byline: null, sort: 'changed' };

const named = z.object({ name: articleName });
const elsewhere = [...diskProblems, 'not-there', 'no-article', 'no-library'] as const;

/** Longest search, in UTF-16 units. */
export const longestSearch = 500;

export const libraryQuestions = {
  /** Every article, last changed first; `trouble` says why the folder takes nothing that is written, when it does not. */
  list: question({
    asks: z.undefined(),
    answers: z.object({ entries: z.array(libraryEntry), trouble: problem.nullable() }),
    problems: [...diskProblems, 'no-library'],
  }),
  /** Articles with every word looked for, in headline, metadata or text: those with them in the head first, then the newest. */
  search: question({
    asks: z.object({ words: z.string().max(longestSearch) }),
    answers: z.object({ hits: z.array(hit) }),
    problems: [...diskProblems, 'no-library'],
  }),
  /** A new article, signed by the person; from a template, as the template stands. */
  create: question({
    asks: z.object({ from: beginning, language: z.enum(interfaceLanguages) }),
    answers: named,
    problems: [...elsewhere, 'unreadable-article', 'newer-format'],
  }),
  /** A copy of the words a window shows, or else of those in the file. */
  duplicate: question({
    asks: named,
    answers: named,
    problems: [...elsewhere, 'unreadable-article', 'newer-format'],
  }),
  /**
   * Gives the article's folder another name, made a slug. Its last words are saved first: `changed-on-disk` where they stand
   * against another program's, and a person is to choose before.
   */
  rename: question({
    asks: z.object({ name: articleName, to: z.string().min(1).max(100) }),
    answers: named,
    problems: [...elsewhere, 'already-there', 'changed-on-disk', 'newer-format', 'open-elsewhere'],
  }),
  /** Answers what it is called in the trash. */
  trash: question({
    asks: named,
    answers: z.object({ trashed: trashedName }),
    problems: elsewhere,
  }),
  listTrash: question({
    asks: z.undefined(),
    answers: z.object({ entries: z.array(trashedEntry) }),
    problems: [...diskProblems, 'no-library'],
  }),
  /**
   * Removes these articles from the trash for good; what was moved there since is not among them. Answers how many. The
   * window has asked before, with their number.
   */
  emptyTrash: question({
    asks: z.object({ trashed: z.array(z.string().min(1).max(255)).max(100_000) }),
    answers: z.object({ removed: z.int().min(0) }),
    problems: [...diskProblems, 'no-library', 'not-there'],
  }),
  restore: question({
    asks: z.object({ trashed: trashedName }),
    answers: named,
    problems: elsewhere,
  }),
  /** Shows the article's folder in the system's file manager. */
  reveal: question({ asks: named, answers: z.null(), problems: ['not-there', 'no-library'] }),
};
