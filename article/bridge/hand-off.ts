import { z } from 'zod';
import { moment } from '../metadata';
import { problem } from '../problems';
import { articleName } from './articles';
import { diskProblems, question } from './question';

const named = z.object({ name: articleName });

export const handOffShapes = ['page', 'fragment'] as const;
export const handOffWrappings = ['folder', 'zip'] as const;

/** What leaves: a page that opens by itself or a fragment to paste in a CMS, as a folder or as one zip. */
export const handOffForm = z.object({ shape: z.enum(handOffShapes), as: z.enum(handOffWrappings) });
export type HandOffForm = z.infer<typeof handOffForm>;

/** The last time an article was handed off, on this computer or another. */
const lastHandOff = handOffForm.extend({
  /** The kept version of what the web team was given. */
  version: z.string().min(1).max(255),
  at: moment,
  by: z.string().optional(),
  /** Where it was put; null where another computer did it, or this one has forgotten. */
  path: z.string().nullable(),
  /** Whether something still lies there. */
  isThere: z.boolean(),
});
export type LastHandOff = z.infer<typeof lastHandOff>;

export const handOffQuestions = {
  /** Where the page is that a hand-off would hold, its pictures beside it; nothing is written. */
  preview: question({
    asks: named,
    answers: z.object({ address: z.string().min(1).max(500) }),
    problems: [...diskProblems, 'no-article', 'picture-missing', 'not-there'],
  }),
  /** What a hand-off in that shape would hold, in files and bytes. Nothing is written. */
  weigh: question({
    asks: named.extend({ shape: handOffForm.shape.shape }),
    answers: z.object({
      files: z.int().min(1),
      bytes: z.int().min(0),
      pictures: z.int().min(0),
      pictureBytes: z.int().min(0),
    }),
    problems: [...diskProblems, 'no-article', 'picture-missing', 'not-there'],
  }),
  /** Null: never yet. */
  last: question({
    asks: named,
    answers: z.object({ last: lastHandOff.nullable() }),
    problems: [...diskProblems, 'no-article', 'not-there'],
  }),
  /**
   * Shows the system's save dialog, where the article was last put, and writes the export there in one act. What was
   * given is kept as a version; `unremembered` says why it was not, for then the hand-off stands all the same.
   */
  deliver: question({
    asks: named.extend(handOffForm.shape),
    answers: z.object({ path: z.string(), files: z.int().min(1), unremembered: problem.nullable() }),
    problems: [
      ...diskProblems,
      'no-article',
      'check-failed',
      'picture-missing',
      'already-there',
      'not-there',
      'cancelled',
    ],
  }),
  /** Puts the fragment on the clipboard, as text to paste in a CMS. */
  copy: question({
    asks: named,
    answers: z.object({ characters: z.int().min(0) }),
    problems: ['no-article', 'check-failed'],
  }),
  /** Shows what was last handed off of the article in the system's file manager. */
  reveal: question({ asks: named, answers: z.null(), problems: ['no-article', 'not-there'] }),
  /** Begins to drag it out of the window; its path never reaches the window's own drag. */
  drag: question({ asks: named, answers: z.null(), problems: ['no-article', 'not-there'] }),
};
