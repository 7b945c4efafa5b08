import type { z } from 'zod';
import { type Problem, problem } from '../../article';
import type { Answers } from '../../article/bridge/contract';
import { questions } from '../../article/bridge/contract';
import { type QuestionName, questionNames, type Subject } from '../../article/bridge/names';
import type { Question } from '../../article/bridge/question';

/** One question with its shapes and the function that answers it. */
export interface Answering<Asker> {
  readonly of: Subject;
  readonly name: string;
  readonly answer: (asked: unknown, asker: Asker) => Promise<unknown>;
}

/**
 * Every question of the contract, each parsed at the door: a malformed one throws and reaches nothing.
 * @param checked also holds answers to their stated shape; for tests, since a large article costs milliseconds
 */
export function answering<Asker>(
  answers: Answers<Asker>,
  { checked }: { checked: boolean },
): Answering<Asker>[] {
  return subjects().flatMap((of) =>
    questionNames[of].map((name) => {
      const stated = statedQuestion(of, name);
      const give = functionOf(answers, of, name);
      return {
        of,
        name,
        answer: async (asked, asker) => {
          const parsed = stated.asks.safeParse(asked);
          if (!parsed.success) throw malformed(of, name, parsed.error);
          const answer = await give(parsed.data, asker);
          if (checked) holdToShape(of, name, stated, answer);
          return answer;
        },
      } satisfies Answering<Asker>;
    }),
  );
}

function subjects(): readonly Subject[] {
  return Object.keys(questionNames) as Subject[];
}

function statedQuestion(of: Subject, name: string): Question {
  const stated: unknown = Reflect.get(questions[of], name);
  return stated as Question;
}

type Give<Asker> = (asked: unknown, asker: Asker) => unknown;

function functionOf<Asker>(answers: Answers<Asker>, of: Subject, name: QuestionName<Subject>): Give<Asker> {
  // The compiler holds `answers` to the contract; here its functions are met without their types.
  return Reflect.get(answers[of], name) as Give<Asker>;
}

function malformed(of: string, name: string, error: z.ZodError): Error {
  const where = error.issues.map(({ path, message }) => `${path.join('.') || 'the question'}: ${message}`);
  return new Error(`The window asked ${of}.${name} in a wrong form: ${where.slice(0, 5).join('; ')}`);
}

/** Throws when an answer is not of the shape, or its problem not of the list, that the contract states. */
function holdToShape(of: string, name: string, stated: Question, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new Error(`${of}.${name} answered neither a value nor a problem.`);
  if (answer.ok === true) {
    const shape = stated.answers.safeParse(Reflect.get(answer, 'value'));
    if (!shape.success) throw new Error(`${of}.${name} answered a wrong shape: ${shape.error.message}`);
    return;
  }
  const met: Problem = problem.parse(Reflect.get(answer, 'problem'));
  if (!stated.problems.includes(met.kind))
    throw new Error(`${of}.${name} met a problem its contract does not list: ${met.kind}.`);
}
