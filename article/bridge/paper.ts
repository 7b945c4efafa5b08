import { z } from 'zod';
import { articleName } from './articles';
import { diskProblems, question } from './question';

const named = z.object({ name: articleName });

/** The page as it would be handed off, on paper: also before the check is satisfied, for proofs are read on paper. */
export const paperQuestions = {
  /** Shows the system's print dialog. */
  print: question({
    asks: named,
    answers: z.null(),
    problems: [...diskProblems, 'no-article', 'not-there', 'picture-missing', 'cancelled', 'print-failed'],
  }),
  /** Shows the system's save dialog and writes the page there as PDF. */
  savePdf: question({
    asks: named,
    answers: z.object({ path: z.string() }),
    problems: [...diskProblems, 'no-article', 'not-there', 'picture-missing', 'cancelled'],
  }),
};
