import type { TFunction } from 'i18next';
import { type Problem, problemSentence as sentenceOf } from '../../article';

/** The sentence a person reads for a problem: what happened, where, what is safe, what to do. */
export function problemSentence(problem: Problem, t: TFunction): string {
  const { key, facts } = sentenceOf(problem);
  return t(key, facts);
}
