import { z } from 'zod';
import { articleName } from './articles';
import { diskProblems, question } from './question';

/**
 * What goes along in a copy of an article as one file. `everything`: versions, steps and notes too, for a colleague.
 * `without-history`: what it is now, notes included. `public`: what a hand-off would hold, for outside the house.
 */
export const copyContents = ['everything', 'without-history', 'public'] as const;
export type CopyContents = (typeof copyContents)[number];

const named = z.object({ name: articleName });

export const copyQuestions = {
  /** What the article keeps beside its words, in files and bytes. */
  weigh: question({
    asks: named,
    answers: z.object({
      versions: z.int().min(0),
      versionBytes: z.int().min(0),
      pictures: z.int().min(0),
      pictureBytes: z.int().min(0),
    }),
    problems: [...diskProblems, 'no-article', 'not-there'],
  }),
  /** Shows the system's save dialog and writes the article there as one `.marbre` file, which any Marbre opens. */
  save: question({
    asks: named.extend({ contents: z.enum(copyContents) }),
    answers: z.object({ path: z.string() }),
    problems: [...diskProblems, 'no-article', 'not-there', 'picture-missing', 'copy-too-large', 'cancelled'],
  }),
};
