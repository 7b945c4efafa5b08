import { definitionOf } from '../../parts';
import { isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface NoBody extends FindingBase {
  readonly rule: 'no-body';
  readonly level: 'error';
}

/** An article is more than its titles: some part counted as body must hold words; a crosshead alone is a title. */
export function noBody({ article }: Checked): NoBody[] {
  const hasBody = article.parts.some(
    (part) => definitionOf(part.type).counts === 'body' && part.type !== 'crosshead' && !isEmptyPart(part),
  );
  return hasBody ? [] : [{ rule: 'no-body', level: 'error' }];
}
