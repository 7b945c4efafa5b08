import { z } from 'zod';
import { knownTag } from './language-tag';
import { type Kept, longestAddress, safeAddress } from './words';

/**
 * The steps of an article through the house. Which step usually follows which: `statusesAfter`.
 * Source: the owner's design; the words are those of newsroom systems (draft, to review, ready).
 */
export const statuses = ['draft', 'to-review', 'sent-back', 'ready', 'handed-over'] as const;
export type Status = (typeof statuses)[number];

const nextStatuses = {
  draft: ['to-review', 'ready'],
  'to-review': ['sent-back', 'ready', 'draft'],
  'sent-back': ['to-review', 'draft'],
  ready: ['handed-over', 'sent-back', 'draft'],
  'handed-over': ['draft', 'to-review'],
} as const satisfies Record<Status, readonly Status[]>;

/** Every other status: those that usually follow first, then the rest, for a newsroom may have its reasons. */
export function statusesAfter(status: Status): { usual: readonly Status[]; others: readonly Status[] } {
  const usual: readonly Status[] = nextStatuses[status];
  return { usual, others: statuses.filter((other) => other !== status && !usual.includes(other)) };
}

/** Languages an article may be written in: any tag Intl knows; at most 35 characters (RFC 5646, 4.4.1). */
const language = z
  .string()
  .max(35)
  .refine((tag) => knownTag(tag) !== undefined);

/** A moment, ISO 8601 in UTC with milliseconds: `2014-12-20T14:32:00.000Z`. */
export const moment = z.iso.datetime({ precision: 3 });

const line = z.string().max(1000);
const lines = z.array(line).max(100);

/** Steps remembered of one article; beyond it the oldest are forgotten. */
export const mostSteps = 10_000;

/** One step taken: which status, when, by whom, and the sentence that went with it (may be empty). */
const statusStep = z.object({
  status: z.enum(statuses),
  at: moment,
  by: line,
  sentence: z.string().max(10_000),
});
export type StatusStep = z.infer<typeof statusStep>;

/** What stands beside the parts. Every field always stands; empty means not given. */
export const metadata = z.object({
  /** Names the article's folder and its web address: lower-case letters, digits and hyphens; may be empty. */
  slug: z
    .string()
    .max(100)
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/),
  section: line,
  bylines: lines,
  dateline: line,
  sources: lines,
  language,
  keywords: lines,
  /** For colleagues only; never leaves with an export. */
  editorsNote: z.string().max(100_000),
  status: z.enum(statuses),
  /** Steps taken, oldest first. */
  statusSteps: z.array(statusStep).max(mostSteps),
  /** Not to be handed over before this moment; `timeZone` is the IANA zone it was given in. */
  embargo: z.object({ until: moment, timeZone: z.string().max(100) }).nullable(),
  targetLength: z
    .object({ count: z.int().min(1).max(1_000_000), unit: z.enum(['words', 'characters']) })
    .nullable(),
  publishedAddress: z
    .string()
    .max(longestAddress)
    .refine((address) => address === '' || safeAddress(address) === address),
});
export type MetadataField = keyof typeof metadata.shape;
export type Metadata = z.infer<typeof metadata> & {
  /** Fields this version does not know or could not read, written back untouched. */
  kept?: Kept;
};
export const metadataFields = Object.keys(metadata.shape) as readonly MetadataField[];

/** Metadata of an article just begun. */
export function freshMetadata(language: string): Metadata {
  return {
    slug: '',
    section: '',
    bylines: [],
    dateline: '',
    sources: [],
    language,
    keywords: [],
    editorsNote: '',
    status: 'draft',
    statusSteps: [],
    embargo: null,
    targetLength: null,
    publishedAddress: '',
  };
}
