import type { TFunction } from 'i18next';
import type { Problem } from '../../article';

/** The sentence a person reads for a problem: what happened, where, what is safe, what to do. */
export function problemSentence(problem: Problem, t: TFunction): string {
  switch (problem.kind) {
    case 'unreadable-article':
      return t(`problem.unreadable-article.${problem.reason}`, { at: problem.at });
    case 'bad-package':
      return t(`problem.bad-package.${problem.reason}`, { at: problem.at, entry: problem.entry });
    case 'check-failed':
      return t('problem.check-failed', { at: problem.at, count: problem.errors });
    default:
      return t(`problem.${problem.kind}`, { ...problem });
  }
}
