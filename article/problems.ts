import { z } from 'zod';
import { unreadableReasons } from './format/unreadable';

/** Where it happened: a path, an address or a name, as the person knows it. */
const at = z.string();

/**
 * Every failure a person may meet without the program being wrong. `problem.<kind>` in the catalogues says each
 * in one sentence: what happened, where, what is safe, what to do.
 */
export const problem = z.discriminatedUnion('kind', [
  // The disk
  z.object({ kind: z.literal('no-room'), at }),
  z.object({ kind: z.literal('read-only-disk'), at }),
  z.object({ kind: z.literal('not-allowed'), at }),
  z.object({ kind: z.literal('disk-failed'), at, code: z.string() }),
  z.object({ kind: z.literal('too-many-open-files'), at }),
  z.object({ kind: z.literal('not-there'), at }),
  z.object({ kind: z.literal('already-there'), at }),
  // Articles and libraries
  z.object({ kind: z.literal('no-article'), at }),
  z.object({
    kind: z.literal('unreadable-article'),
    at,
    reason: z.enum(unreadableReasons),
  }),
  z.object({ kind: z.literal('newer-format'), at, format: z.int() }),
  z.object({ kind: z.literal('open-elsewhere'), at, by: z.string() }),
  z.object({ kind: z.literal('changed-on-disk'), at }),
  z.object({ kind: z.literal('no-library'), at }),
  z.object({ kind: z.literal('not-a-whole-path'), at }),
  z.object({ kind: z.literal('no-version'), at }),
  // A name a person gave; both in characters.
  z.object({ kind: z.literal('name-too-long'), at, length: z.int(), limit: z.int() }),
  // Bringing in
  z.object({ kind: z.literal('not-text'), at }),
  z.object({ kind: z.literal('nothing-in-it'), at }),
  z.object({ kind: z.literal('too-large'), at, limit: z.int() }),
  z.object({ kind: z.literal('too-deep'), at }),
  z.object({ kind: z.literal('not-a-picture'), at }),
  z.object({ kind: z.literal('damaged-picture'), at }),
  z.object({ kind: z.literal('unknown-kind-of-file'), at }),
  z.object({
    kind: z.literal('bad-package'),
    at,
    reason: z.enum([
      'not-a-zip',
      'damaged',
      'leads-outside',
      'link',
      'duplicate-name',
      'unknown-file',
      'expands-too-far',
      'encrypted',
      'no-article',
    ]),
    entry: z.string(),
  }),
  // By a mistake of our own, which the log tells.
  z.object({ kind: z.literal('import-failed'), at }),
  // A copy larger than a package may be.
  z.object({ kind: z.literal('copy-too-large'), at }),
  // Handing off
  z.object({ kind: z.literal('check-failed'), at, errors: z.int() }),
  // `name` as a person knows the picture, `picture` its file in `at`.
  z.object({ kind: z.literal('picture-missing'), at, picture: z.string(), name: z.string() }),
  z.object({ kind: z.literal('print-failed'), at, reason: z.string() }),
  // The window
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('not-copied') }),
  z.object({ kind: z.literal('unsafe-address'), at }),
  z.object({ kind: z.literal('out-of-step'), at }),
]);
export type Problem = z.infer<typeof problem>;
export type ProblemKind = Problem['kind'];

/** What a function that may meet a problem answers. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function succeeded<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
