import { everyPart } from '../../word-places';
import type { Checked, FindingBase } from '../rule';

export interface UnrecognisedPart extends FindingBase {
  readonly rule: 'unrecognised-part';
  readonly level: 'error';
  readonly part: string;
}

/** A part a newer version wrote: this one cannot export it, and its words would be missing from the page. */
export function unrecognisedPart({ article }: Checked): UnrecognisedPart[] {
  return [...everyPart(article.parts)]
    .filter(({ type }) => type === 'unrecognised')
    .map(({ id }) => ({ rule: 'unrecognised-part', level: 'error', part: id }));
}
