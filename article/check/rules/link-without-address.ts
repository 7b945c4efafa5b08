import { everyPart } from '../../word-places';
import { isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface LinkWithoutAddress extends FindingBase {
  readonly rule: 'link-without-address';
  readonly level: 'warning';
  readonly part: string;
}

/** A related link the web team has still to point somewhere; usual in copy that came from the text of a page. */
export function linkWithoutAddress({ article }: Checked): LinkWithoutAddress[] {
  return [...everyPart(article.parts)]
    .filter((part) => part.type === 'related-link' && part.address === '' && !isEmptyPart(part))
    .map(({ id }) => ({ rule: 'link-without-address', level: 'warning', part: id }));
}
