import type { PartKind } from '../../parts';
import { everyPart } from '../../word-places';
import { isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface EmptyPart extends FindingBase {
  readonly rule: 'empty-part';
  readonly level: 'warning';
  readonly part: string;
  readonly kind: PartKind;
}

/** A part with nothing in it. The headline has a rule of its own. */
export function emptyPart({ article }: Checked): EmptyPart[] {
  return [...everyPart(article.parts)]
    .filter((part) => part.type !== 'headline' && isEmptyPart(part))
    .map(({ id, type }) => ({ rule: 'empty-part', level: 'warning', part: id, kind: type }));
}
