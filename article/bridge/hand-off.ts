import { z } from 'zod';
import { articleName } from './articles';
import { diskProblems, question } from './question';

const named = z.object({ name: articleName });

export const handOffQuestions = {
  /** Shows the system's save dialog and writes the export there in one act. */
  deliver: question({
    asks: named.extend({ shape: z.enum(['page', 'fragment']), as: z.enum(['folder', 'zip']) }),
    answers: z.object({ path: z.string(), files: z.int().min(1) }),
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
  /** Shows what was last handed off in the system's file manager. */
  reveal: question({ asks: z.undefined(), answers: z.null(), problems: ['not-there'] }),
};
