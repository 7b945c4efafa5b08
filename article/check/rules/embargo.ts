import type { Checked, FindingBase } from '../rule';

export interface UnderEmbargo extends FindingBase {
  readonly rule: 'embargo';
  readonly level: 'error';
  /** ISO 8601 in UTC. */
  readonly until: string;
  /** The IANA zone the embargo was given in. */
  readonly timeZone: string;
}

/** Not to be handed over before the embargo ends. */
export function embargo({ article, now }: Checked): UnderEmbargo[] {
  const { embargo } = article.metadata;
  if (!embargo || Date.parse(embargo.until) <= Date.parse(now)) return [];
  return [{ rule: 'embargo', level: 'error', ...embargo }];
}
