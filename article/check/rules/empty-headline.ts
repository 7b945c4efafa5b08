import { isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface EmptyHeadline extends FindingBase {
  readonly rule: 'empty-headline';
  readonly level: 'error';
  readonly part: string;
}

/** The headline names the article, in the page and in every list of the web site. */
export function emptyHeadline({ article }: Checked): EmptyHeadline[] {
  return article.parts
    .filter((part) => part.type === 'headline' && isEmptyPart(part))
    .map(({ id }) => ({ rule: 'empty-headline', level: 'error', part: id }));
}
