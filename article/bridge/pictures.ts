import { z } from 'zod';
import { picture } from '../parts/figure';
import { ownFields } from '../pictures/own-fields';
import { articleName } from './articles';
import { diskProblems, question } from './question';

/** Bytes of the largest picture taken in: 100 MB, twice a newspaper's largest wire photo. */
export const largestPicture = 100_000_000;

/** A picture taken in, with what its own fields say, to be offered to the writer. */
const added = ownFields.extend({ picture });
const problems = [
  ...diskProblems,
  'no-article',
  'not-a-picture',
  'damaged-picture',
  'too-large',
  'not-there',
] as const;

export const pictureQuestions = {
  /** Shows the system's file dialog; the picture chosen becomes the article's. */
  choose: question({
    asks: z.object({ name: articleName }),
    answers: added,
    problems: [...problems, 'cancelled'],
  }),
  /** A file dropped or pasted, by its path: a large picture's bytes would hold up the machine on their way. */
  addFile: question({
    asks: z.object({ name: articleName, path: z.string().min(1).max(4096) }),
    answers: added,
    problems,
  }),
  /** A picture dropped or pasted that is no file of this computer: one from the clipboard, or from a web page. */
  add: question({
    asks: z.object({
      name: articleName,
      file: z.string().max(255),
      bytes: z.instanceof(Uint8Array),
    }),
    answers: added,
    problems,
  }),
  /** Brings a picture the article names and does not have from another article that has it, as when its figure was pasted. */
  bring: question({
    asks: z.object({ name: articleName, picture }),
    answers: z.null(),
    problems: [...diskProblems, 'no-article', 'not-there'],
  }),
  /** The files of the pictures the article shows that are not there, or damaged; none of them could be handed off. */
  lost: question({
    asks: z.object({ name: articleName }),
    answers: z.object({ lost: z.array(z.string().min(1).max(255)) }),
    problems: ['no-article'],
  }),
  /** What the fields of a picture the article has say, to be offered once more. */
  fields: question({
    asks: z.object({ name: articleName, picture }),
    answers: ownFields,
    problems: [...diskProblems, 'no-article', 'not-there'],
  }),
  /** Shows the picture's file in the system's file manager. */
  reveal: question({
    asks: z.object({ name: articleName, picture }),
    answers: z.null(),
    problems: ['no-article'],
  }),
};
