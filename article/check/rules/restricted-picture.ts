import { restrictsUse } from '../../pictures/restrictions';
import { everyPart } from '../../word-places';
import type { Checked, FindingBase } from '../rule';

export interface RestrictedPicture extends FindingBase {
  readonly rule: 'restricted-picture';
  readonly level: 'warning';
  readonly part: string;
  /** What the supplier asks, in its own words. */
  readonly instructions: string;
}

/** A picture whose supplier limits its use; whether that touches this house, a person knows and the check does not. */
export function restrictedPicture({ article }: Checked): RestrictedPicture[] {
  return [...everyPart(article.parts)].flatMap((part) => {
    const instructions = part.type === 'figure' ? part.picture?.instructions : undefined;
    if (instructions === undefined || !restrictsUse(instructions)) return [];
    return [{ rule: 'restricted-picture', level: 'warning', part: part.id, instructions }];
  });
}
