import type { Article } from '../article';
import type { HouseLimits } from '../statistics';

/** What a rule looks at. */
export interface Checked {
  readonly article: Pick<Article, 'metadata' | 'parts'>;
  /** The moment of the check, ISO 8601; the domain has no clock. */
  readonly now: string;
  /** Files of pictures that are not there, or damaged; the domain has no disk. */
  readonly lost: ReadonlySet<string>;
  /** Whether it was read from a newer format than this version knows. */
  readonly isNewer?: boolean;
  readonly houseLimits?: HouseLimits;
}

/** `error` stops the hand-off, `warning` does not. */
export type Level = 'error' | 'warning';

/** What every finding states; each rule adds the facts its sentence needs. */
export interface FindingBase {
  readonly rule: string;
  readonly level: Level;
  /** Id of the part, where it is about one. */
  readonly part?: string;
  readonly slot?: string;
}
