import { z } from 'zod';
import { articleName } from './articles';
import { diskProblems, question } from './question';

/** What the check before hand-off found. `check.<rule>` in the catalogues says it; `values` fill its sentence. */
export const finding = z.object({
  level: z.enum(['error', 'warning']),
  rule: z.string(),
  /** Id of the part it is about; null for the metadata or the whole article. */
  part: z.string().nullable(),
  slot: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof finding>;

const named = z.object({ name: articleName });

export const handOffQuestions = {
  /** Errors first, each list in the order of the article. */
  check: question({
    asks: named,
    answers: z.object({ findings: z.array(finding) }),
    problems: ['no-article'],
  }),
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
