import { z } from 'zod';
import { picture } from '../parts/figure';
import { articleName } from './articles';
import { diskProblems, question } from './question';

/** Bytes of the largest picture taken in: 100 MB, twice a newspaper's largest wire photo. */
export const largestPicture = 100_000_000;

const added = z.object({
  picture,
  /** What the picture's own IPTC or EXIF fields say; empty where they say nothing. */
  caption: z.string(),
  credit: z.string(),
});
const problems = [...diskProblems, 'no-article', 'not-a-picture', 'too-large', 'not-there'] as const;

export const pictureQuestions = {
  /** Shows the system's file dialog; the picture chosen becomes the article's. */
  choose: question({
    asks: z.object({ name: articleName }),
    answers: added,
    problems: [...problems, 'cancelled'],
  }),
  /** A picture dropped or pasted. */
  add: question({
    asks: z.object({
      name: articleName,
      file: z.string().max(255),
      bytes: z.instanceof(Uint8Array),
    }),
    answers: added,
    problems,
  }),
};
