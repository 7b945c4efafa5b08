import type { Checked, FindingBase } from '../rule';

export interface NoLanguage extends FindingBase {
  readonly rule: 'no-language';
  readonly level: 'error';
}

/** Without a language a screen reader reads with the wrong voice (WCAG 2.2, 3.1.1); `und` is no language. */
export function noLanguage({ article }: Checked): NoLanguage[] {
  return isNamed(article.metadata.language) ? [] : [{ rule: 'no-language', level: 'error' }];
}

function isNamed(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).some((tag) => !/^und(?:-|$)/.test(tag));
  } catch {
    return false;
  }
}
