import type { z } from 'zod';
import type { ProblemKind } from '../problems';

/** A question the window may ask the machine. */
export interface Question {
  /** Shape of what is asked; `z.undefined()` when there is nothing to say. Parsed at the door. */
  readonly asks: z.ZodType;
  /** Shape of the value of a good answer. */
  readonly answers: z.ZodType;
  /** The problems that may come back instead; any other failure is a fault. */
  readonly problems: readonly ProblemKind[];
}

/** States a question; returns its argument, every literal kept. */
export function question<const Stated extends Question>(stated: Stated): Stated {
  return stated;
}

/** What the disk may do to whatever is written. */
export const diskProblems = [
  'no-room',
  'read-only-disk',
  'not-allowed',
  'disk-failed',
  'too-many-open-files',
] as const satisfies readonly ProblemKind[];
