import { languageTag } from '../../language-tag';
import type { Checked, FindingBase } from '../rule';

export interface NoLanguage extends FindingBase {
  readonly rule: 'no-language';
  readonly level: 'error';
}

/** Without a language a screen reader reads with the wrong voice (WCAG 2.2, 3.1.1); `und` is no language. */
export function noLanguage({ article }: Checked): NoLanguage[] {
  const isNamed = !/^und(?:-|$)/.test(languageTag(article.metadata.language));
  return isNamed ? [] : [{ rule: 'no-language', level: 'error' }];
}
