import { z } from 'zod';
import { moment } from '../metadata';
import { problem } from '../problems';

/**
 * What beside the article itself is not being kept, and why: the journal of the last keys, the automatic versions,
 * the lock that keeps a second program away. Empty when all is well; to be shown, for the words are safe only as
 * far as the state says.
 */
const troubles = z.array(z.object({ of: z.enum(['journal', 'versions', 'lock']), problem }));

/**
 * Where an open article stands between window and disk; the machine tells it at every change. Named as VS Code
 * names the states of its working copies.
 */
export const saveState = z.discriminatedUnion('name', [
  /** The disk has said it holds every word, and nothing was typed since. `at`: when it said so, or when it was read. */
  z.object({ name: z.literal('saved'), at: moment, troubles }),
  /** Words not yet in the article's file; they are in the journal within 100 ms. `since`: the first of them. */
  z.object({ name: z.literal('edited'), since: moment, troubles }),
  z.object({ name: z.literal('saving'), since: moment, troubles }),
  /**
   * The file was changed by someone else while there are words of ours: nothing is saved until a person chose.
   * `theirs`: whether what they wrote can be taken.
   */
  z.object({
    name: z.literal('changed-on-disk'),
    since: moment,
    theirs: z.enum(['readable', 'newer-format', 'unreadable']),
    troubles,
  }),
  /** The file or its folder is no longer there. Typing goes on, into the journal; `resolve('mine')` writes it again. */
  /** `isTaken`: another article stands where this one stood. */
  z.object({ name: z.literal('gone'), since: moment, isTaken: z.boolean(), troubles }),
  /** The last save failed; tried again by itself at `retryAt`. `tries`: how often in a row. */
  z.object({
    name: z.literal('failed'),
    since: moment,
    problem,
    tries: z.int().min(1),
    retryAt: moment,
    troubles,
  }),
  /** May be read, never written: a newer format. */
  z.object({ name: z.literal('read-only'), problem, troubles }),
]);
export type SaveState = z.infer<typeof saveState>;
export type SaveStateName = SaveState['name'];
export type Trouble = SaveState['troubles'][number];
