import { z } from 'zod';
import { articleName } from './articles';
import { diskProblems, question } from './question';

/** Templates that come with the program, in each language of the window. */
export const shippedTemplates = ['brief', 'report', 'interview'] as const;
export type ShippedTemplate = (typeof shippedTemplates)[number];

/** A kept template, by the name of its folder, which is the same on every system; a person sees its `templateTitle`. */
export const templateName = z
  .string()
  .min(1)
  .max(255)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses.
  .regex(/^[^./\\\u0000-\u001f:][^/\\\u0000-\u001f:]*$/);

/**
 * Longest title of a template, in characters: with a picture's name and a temporary ending inside its folder, a path under a
 * usual home folder stays within the 260 of Windows.
 */
export const longestTitle = 60;
/** What a person calls a template; the folder's name is made of it. */
const title = z.string().trim().min(1).max(longestTitle);

/** What a new article begins with. */
export const beginning = z.union([
  z.enum(['nothing', 'sample', ...shippedTemplates]),
  z.object({ kept: templateName }),
]);
export type Beginning = z.infer<typeof beginning>;

const named = z.object({ template: templateName });
const elsewhere = [...diskProblems, 'not-there', 'no-library'] as const;

export const templateQuestions = {
  /** Names of the templates kept in this library, in the alphabet's order. */
  list: question({
    asks: z.undefined(),
    answers: z.object({ kept: z.array(templateName) }),
    problems: [...diskProblems, 'no-library'],
  }),
  /** Keeps the article that is open, as it stands, as a template. `already-there` where one has that name. */
  keep: question({
    asks: z.object({ name: articleName, title }),
    answers: named,
    problems: [...elsewhere, 'no-article', 'already-there'],
  }),
  rename: question({
    asks: z.object({ template: templateName, title }),
    answers: named,
    problems: [...elsewhere, 'already-there'],
  }),
  /** Removes it for good: the window has asked before. Articles begun from it stay as they are. */
  remove: question({ asks: named, answers: z.null(), problems: elsewhere }),
};
