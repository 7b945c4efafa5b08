import { z } from 'zod';
import { moment } from '../metadata';
import { articleName, wholeArticle } from './articles';
import { handOffForm } from './hand-off';
import { diskProblems, question } from './question';

/**
 * Why a version was kept: by name, by the program itself, before another was restored, because the web team was given
 * it, or as one side of a conflict (the writer's own, the disk's, what a recovery found).
 */
export const versionKinds = [
  'named',
  'automatic',
  'before-restore',
  'handed-over',
  'mine',
  'theirs',
  'recovered',
] as const;

/**
 * A kept version. `title` is null for every kind but `named`, `form` what left for `handed-over`; `words` of the body
 * and `by`, who was at work, are missing where they were not known.
 */
const version = z.object({
  id: z.string().min(1).max(255),
  at: moment,
  kind: z.enum(versionKinds),
  title: z.string().nullable(),
  form: handOffForm.optional(),
  words: z.int().min(0).optional(),
  by: z.string().optional(),
});
export type Version = z.infer<typeof version>;

const one = z.object({ name: articleName, version: z.string().min(1).max(255) });
const problems = [...diskProblems, 'no-article', 'no-version', 'unreadable-article', 'not-there'] as const;

export const versionQuestions = {
  /** Newest first. */
  list: question({
    asks: z.object({ name: articleName }),
    answers: z.object({ versions: z.array(version) }),
    problems,
  }),
  keep: question({
    asks: z.object({ name: articleName, title: z.string().max(200) }),
    answers: version,
    problems,
  }),
  read: question({ asks: one, answers: z.object({ article: wholeArticle }), problems }),
  /**
   * Makes the version's words the article's; what stood before is kept as a version. News `replaced` follows. Nothing is restored
   * where another program changed the file and a person is to choose before: `changed-on-disk`.
   */
  restore: question({
    asks: one,
    answers: z.null(),
    problems: [...problems, 'changed-on-disk', 'newer-format'],
  }),
};
