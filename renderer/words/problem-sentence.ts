import type { TFunction } from 'i18next';
import { type Problem, problemSentence as sentenceOf } from '../../article';
import { shownName } from './shown-name';

/** The sentence a person reads for a problem: what happened, where, what is safe, what to do. */
export function problemSentence(problem: Problem, t: TFunction): string {
  const { key, facts } = sentenceOf(problem);
  const shown = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? shownName(fact) : fact,
  ]);
  return t(key, Object.fromEntries(shown));
}
