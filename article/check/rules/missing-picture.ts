import { everyPart } from '../../word-places';
import { isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface MissingPicture extends FindingBase {
  readonly rule: 'missing-picture';
  readonly level: 'error';
  readonly part: string;
}

/** A caption whose picture never came: imported from the text of a page, or removed. */
export function missingPicture({ article }: Checked): MissingPicture[] {
  return [...everyPart(article.parts)]
    .filter((part) => part.type === 'figure' && !part.picture && !isEmptyPart(part))
    .map(({ id }) => ({ rule: 'missing-picture', level: 'error', part: id }));
}
