import { z } from 'zod';
import type { Article } from '../article';
import { bounds, currentFormat } from '../format/format';
import { readArticle } from '../format/read';
import { writeArticle } from '../format/write';
import { operationShape } from '../operations';
import { diskProblems, question } from './question';
import { saveState } from './save-state';

/**
 * The name of an article's folder inside the library, whatever another program called it: one step, not hidden, and no path
 * of a Windows disk. What else is a step on one system alone (`\\` on Windows) the machine refuses there.
 */
export const articleName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^(?![A-Za-z]:\\)[^./\0][^/\0]*$/);

/** An article as it crosses to the window: a tree that reads back as itself. */
export const wholeArticle = z.custom<Article>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'parts' in value &&
    readArticle(writeArticle(value as Article)).ok,
);

/**
 * Where an article stands, with the last batch of operations the state speaks of: the window says "saved" only when
 * that is the last it sent and it has typed nothing since.
 */
export const standing = z.object({ state: saveState, sequence: z.int().min(0) });
export type Standing = z.infer<typeof standing>;

const recovery = z.object({ id: z.string(), name: articleName, headline: z.string() });
/** An article of which the journal holds words no file does. */
export type Recovery = z.infer<typeof recovery>;

const opened = z.object({
  article: wholeArticle,
  name: articleName,
  standing,
  /** Words came back from the journal; `unplayed` are files that keep changes which no longer fitted. Null: nothing did. */
  recovered: z.object({ unplayed: z.array(z.string()) }).nullable(),
  /** How many wrong places of the file were put right. */
  mended: z.int().min(0),
});
export type Opened = z.infer<typeof opened>;

/** The text of a whole article sent to the machine; the same bound as for a file. */
const wholeText = z.string().max(bounds.characters);

export const articleQuestions = {
  /** Opens an article for this window, which owns it until it closes it. */
  open: question({
    asks: z.object({ name: articleName }),
    answers: opened,
    problems: [
      ...diskProblems,
      'not-there',
      'no-article',
      'unreadable-article',
      'open-elsewhere',
      'no-library',
    ],
  }),
  /** Brings the other window to the front in which the article stands open; answers whether there is one. */
  elsewhere: question({
    asks: z.object({ name: articleName }),
    answers: z.object({ elsewhere: z.boolean() }),
    problems: [],
  }),
  /**
   * Operations made since the last batch, in order. `sequence` rises by one with every batch from 1; `hash` proves at
   * rest that both sides hold the same article. `out-of-step`: the window then sends the whole article. `newer-format`: the
   * article may only be read, and nothing was taken.
   */
  record: question({
    asks: z.object({
      name: articleName,
      sequence: z.int().min(1),
      operations: z.array(operationShape).max(100_000),
      hash: z.int().min(0).optional(),
    }),
    answers: z.null(),
    problems: ['out-of-step', 'no-article', 'newer-format'],
  }),
  /** The whole article as the window holds it, as text of `article.json`; mends a difference. */
  replace: question({
    asks: z.object({ name: articleName, sequence: z.int().min(1), text: wholeText }),
    answers: z.null(),
    problems: ['no-article', 'newer-format'],
  }),
  /**
   * Saves what is not saved and gives the article up; answers its folder's name, which may be a better one now. A failed
   * save keeps the journal, so nothing is lost.
   */
  close: question({
    asks: z.object({ name: articleName }),
    answers: z.object({ name: articleName }),
    problems: ['no-article'],
  }),
  /** Puts the newest good version in the place of an article.json that cannot be read, whose bytes are kept beside it. */
  putBack: question({
    asks: z.object({ name: articleName }),
    answers: z.null(),
    problems: [
      ...diskProblems,
      'no-article',
      'no-version',
      'not-there',
      'no-library',
      'unreadable-article',
      'open-elsewhere',
    ],
  }),
  /**
   * Articles of this library of which the journal holds words no file does; opening one brings them back, by the name it has
   * now: another article may be begun under it meanwhile.
   */
  recoveries: question({
    asks: z.undefined(),
    answers: z.object({ recoveries: z.array(recovery) }),
    problems: [...diskProblems, 'no-library'],
  }),
  /**
   * Ends `changed-on-disk`: whose words stand in the file. The other side is kept as a version. A problem of that very kind
   * where the other program wrote once more meanwhile: a person is to choose again.
   */
  resolve: question({
    asks: z.object({ name: articleName, keep: z.enum(['mine', 'theirs']) }),
    answers: opened,
    problems: [...diskProblems, 'no-article', 'not-there', 'unreadable-article', 'changed-on-disk'],
  }),
};

/** The article of such a text; throws, for both sides are this program. */
export function articleOfText(text: string): Article {
  const reading = readArticle(text);
  if (!reading.ok || reading.format !== currentFormat)
    throw new Error(`The window sent no readable article (${reading.ok ? reading.format : reading.reason}).`);
  return reading.article;
}
