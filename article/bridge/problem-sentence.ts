import type { Problem, ProblemKind } from '../problems';

/** Kinds of problem that have a sentence for each of their reasons. */
type Reasoned = 'unreadable-article' | 'bad-package';
type ReasonOf<Kind extends Reasoned> = Extract<Problem, { kind: Kind }>['reason'];

/** Key of a sentence in the catalogues. */
export type ProblemKey =
  | `problem.${Exclude<ProblemKind, Reasoned>}`
  | `problem.unreadable-article.${ReasonOf<'unreadable-article'>}`
  | `problem.bad-package.${ReasonOf<'bad-package'>}`;

/** The sentence that says a problem: its key, and what i18next puts in it. */
export function problemSentence(problem: Problem): {
  readonly key: ProblemKey;
  readonly facts: { readonly [name: string]: string | number };
} {
  switch (problem.kind) {
    case 'unreadable-article':
    case 'bad-package': {
      const { kind, reason, ...facts } = problem;
      // The compiler does not follow which reasons belong to which kind once the two are joined.
      return { key: `problem.${kind}.${reason}` as ProblemKey, facts };
    }
    case 'check-failed':
      return { key: 'problem.check-failed', facts: { at: problem.at, count: problem.errors } };
    default: {
      const { kind, ...facts } = problem;
      return { key: `problem.${kind}`, facts };
    }
  }
}
