import type { PartKind, SlotName } from '../../parts';
import type { Limit } from '../../parts/define-part';
import { overLimits } from '../../statistics';
import type { Checked, FindingBase, Level } from '../rule';

export interface PastLimit extends FindingBase {
  readonly rule: 'over-limit';
  readonly level: Level;
  readonly part: string;
  readonly kind: PartKind;
  readonly slot?: SlotName;
  readonly unit: Limit['unit'];
  readonly count: number;
  readonly limit: number;
}

/** Longer than the part or the house allows; the limit's own level. */
export function overLimit({ article, houseLimits }: Checked): PastLimit[] {
  return overLimits(article.parts, article.metadata.language, houseLimits).map((over) => ({
    rule: 'over-limit',
    ...over,
  }));
}
