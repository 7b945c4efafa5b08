import type { Answers, Asked, Bridge, News } from '../../article/bridge/contract';
import { questions } from '../../article/bridge/contract';
import { type NewsName, type QuestionName, questionNames, type Subject } from '../../article/bridge/names';

type SomeAnswers = { readonly [Of in Subject]?: Partial<Answers<undefined>[Of]> };

/** A machine that answers as a test says. Every question and answer is held to the contract, so that it cannot lie. */
export function fakeBridge(answers: SomeAnswers) {
  const asked: { readonly question: string; readonly with: unknown }[] = [];
  const hearers = new Map<NewsName, Set<(told: never) => void>>();

  const ask = async (of: Subject, name: string, given: unknown): Promise<unknown> => {
    const stated = Reflect.get(questions[of], name);
    const parsed = stated.asks.parse(given);
    asked.push({ question: `${of}.${name}`, with: parsed });
    const answer = Reflect.get(answers[of] ?? {}, name);
    if (answer === undefined) throw new Error(`The test gives no answer to ${of}.${name}.`);
    const told = await answer(parsed, undefined);
    if (told.ok) stated.answers.parse(told.value);
    else if (!stated.problems.includes(told.problem.kind))
      throw new Error(`${of}.${name} never meets ${told.problem.kind}.`);
    return told;
  };

  const subjects = Object.entries(questionNames).map(([of, names]) => [
    of,
    Object.fromEntries(names.map((name) => [name, (given?: unknown) => ask(of as Subject, name, given)])),
  ]);
  const on: Bridge['on'] = (name, hear) => {
    const own = hearers.get(name) ?? new Set();
    hearers.set(name, own.add(hear as (told: never) => void));
    return () => {
      own.delete(hear as (told: never) => void);
    };
  };

  return {
    // Built from the names the contract is total over.
    bridge: { ...Object.fromEntries(subjects), on, pathOf: () => '' } as Bridge,
    /** Every question asked so far, in order. */
    asked,
    /** What was asked by that question, in order. */
    askedBy<Of extends Subject, Name extends QuestionName<Of>>(of: Of, name: Name): Asked<Of, Name>[] {
      return asked
        .filter(({ question }) => question === `${of}.${name}`)
        .map((each) => each.with as Asked<Of, Name>);
    },
    tell<Name extends NewsName>(name: Name, told: News[Name]): void {
      for (const hear of hearers.get(name) ?? []) (hear as (told: News[Name]) => void)(told);
    },
  };
}

export type FakeBridge = ReturnType<typeof fakeBridge>;
