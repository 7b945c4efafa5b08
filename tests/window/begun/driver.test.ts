import { expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

const turns = [0, 1, 2, 3, 4, 5, 6];

// What the machine answers a test: the other tests of the window stand on it.
test.for(['minor', 'major'])('an answer of the machine outlives a %s gathering of garbage', async (type) => {
  await begunApp();
  for (const when of ['next tick', ...turns])
    expect(
      await app.electron.evaluate(
        (_, { type, when }) => {
          const [{ setFlagsFromString }, { runInNewContext }] = [
            process.getBuiltinModule('v8'),
            process.getBuiltinModule('vm'),
          ];
          setFlagsFromString('--expose-gc');
          const gather: (options: { type: string }) => void = runInNewContext('gc');
          // The driver takes the answer in one of the first microtasks. A next tick runs before them.
          const gatherAfter = (turns: number) =>
            turns === 0 ? gather({ type }) : queueMicrotask(() => gatherAfter(turns - 1));
          if (typeof when === 'string') process.nextTick(gather, { type });
          else gatherAfter(when);
          return `after ${when}`;
        },
        { type, when },
      ),
    ).toBe(`after ${when}`);
});
