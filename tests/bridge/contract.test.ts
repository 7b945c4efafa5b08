import { expect, test } from 'vitest';
import type { Answers } from '../../article/bridge/contract';
import { questions } from '../../article/bridge/contract';
import { newsNames, questionNames } from '../../article/bridge/names';
import { news } from '../../article/bridge/news';
import { answering } from '../../electron/bridge/answer';

const every = Object.entries(questionNames).flatMap(([of, names]) =>
  names.map((name) => ({ of, name, asks: asksOf(of, name) })),
);

function asksOf(of: string, name: string) {
  return Reflect.get(Reflect.get(questions, of), name).asks;
}

/** A server that answers everything alike and remembers what reached it. */
function server(answer: unknown) {
  const reached: string[] = [];
  const answers = Object.fromEntries(
    Object.entries(questionNames).map(([of, names]) => [
      of,
      Object.fromEntries(
        names.map((name) => [
          name,
          () => {
            reached.push(`${of}.${name}`);
            return answer;
          },
        ]),
      ),
    ]),
  ) as unknown as Answers<string>;
  const ask = (of: string, name: string, asked: unknown, checked = false) => {
    const one = answering(answers, { checked }).find((each) => each.of === of && each.name === name);
    if (one === undefined) throw new Error(`${of}.${name} is not served.`);
    return one.answer(asked, 'window');
  };
  return { ask, reached };
}

test('every question of the contract is named, and every name is a question', () => {
  const stated = Object.entries(questions).flatMap(([of, each]) =>
    Object.keys(each).map((name) => `${of}.${name}`),
  );
  expect(every.map(({ of, name }) => `${of}.${name}`).sort()).toEqual(stated.sort());
  expect(Object.keys(news).sort()).toEqual([...newsNames].sort());
});

const wrong = [null, 42, 'words', [], true, { nonsense: Number.NaN }, new Map(), () => {}];

test.each(every)('$of.$name in any wrong form throws and reaches nothing', async ({ of, name, asks }) => {
  const { ask, reached } = server({ ok: true, value: null });
  const refused = wrong.filter((asked) => !asks.safeParse(asked).success);
  expect(refused.length).toBeGreaterThanOrEqual(6);
  for (const asked of refused)
    await expect(ask(of, name, asked)).rejects.toThrow(`The window asked ${of}.${name} in a wrong form`);
  expect(reached).toEqual([]);
});

test('a question in its right form reaches its answer, and nothing the contract does not name goes with it', async () => {
  const { ask, reached } = server({ ok: true, value: null });
  expect(await ask('article', 'close', { name: 'sony-pekin', more: 'than asked' })).toEqual({
    ok: true,
    value: null,
  });
  expect(reached).toEqual(['article.close']);
});

test.each(['../sony', 'a/b', '.hidden', '..', '', '/etc', 'C:\\x', 'a\u0000b', 'x'.repeat(256)])(
  'an article is never named %j',
  async (name) => {
    const { ask, reached } = server({ ok: true, value: null });
    await expect(ask('article', 'open', { name })).rejects.toThrow('in a wrong form');
    expect(reached).toEqual([]);
  },
);

test.each([
  ['neither a value nor a problem', undefined, 'answered neither a value nor a problem'],
  ['a wrong shape', { ok: true, value: { entries: 3 } }, 'answered a wrong shape'],
  [
    'a problem that is not its own',
    { ok: false, problem: { kind: 'cancelled' } },
    'met a problem its contract does not list: cancelled',
  ],
])(
  'an answer that is %s is a fault when answers are held to their shape',
  async (_what, answer, sentence) => {
    const { ask } = server(answer);
    await expect(ask('library', 'list', undefined, true)).rejects.toThrow(sentence);
  },
);
