import { expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

// What the machine answers a test: the other tests of the window stand on it.
test.for(['minor', 'major'])('an answer of the machine outlives a %s gathering of garbage', async (type) => {
  await begunApp();
  const answer = await app.electron.evaluate((_, type) => {
    const [{ setFlagsFromString }, { runInNewContext }] = [
      process.getBuiltinModule('v8'),
      process.getBuiltinModule('vm'),
    ];
    setFlagsFromString('--expose-gc');
    const gather: (options: { type: string }) => void = runInNewContext('gc');
    // A next tick runs before the microtasks, in which the driver takes the answer.
    process.nextTick(gather, { type });
    return `after a ${type} one`;
  }, type);
  expect(answer).toBe(`after a ${type} one`);
});
