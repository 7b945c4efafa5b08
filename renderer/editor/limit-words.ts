import type { TFunction } from 'i18next';
import type { OverLimit } from '../../article';
import type { Setting } from './setting';

/** What is said of limits in the interface language; `tell` speaks to those who hear the page. */
export function limitsIn(
  t: TFunction,
  { language, tell }: { language: string; tell: (words: string) => void },
): Setting['limits'] {
  const sentence = ({ unit, count, limit }: OverLimit) =>
    t('check.over-limit', { context: unit, count, limit });
  return {
    language,
    shown: ({ count: length, limit, level }) =>
      t(level === 'error' ? 'editor.limitError' : 'editor.limitWarning', { length, limit }),
    sentence,
    passed: (over) =>
      tell(t('editor.limitPassed', { part: t(`part.${over.kind}.name`), sentence: sentence(over) })),
  };
}
