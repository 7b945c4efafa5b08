import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { pressOneByOne, pressWhileBusy } from './press-while-busy';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(() => begunApp());

// A hand does not wait for the window. Whatever it presses, what comes of it is the same as in a window that has time.
const words = fc.constantFrom('one ', 'two', ' three', 'x', 'yes no', '- ', 'end.').map((text) => [...text]);
const writing = fc.constantFrom('Enter', 'Backspace', 'Delete', 'Control+Backspace', 'Control+Delete');
const moving = fc.constantFrom(
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End'],
  ...['Control+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+End'],
);
// No undo: a second's pause begins another step of it, and the machine that tests may make one where a hand does not.
const acting = fc.constantFrom('Control+b', 'Control+i');
const kind = fc.constantFrom('cros', 'quo', 'list', 'side');
const clicking = fc
  .tuple(fc.constantFrom(380, 470, 600), fc.constantFrom(150, 205, 255, 300, 345), fc.constantFrom(1, 1, 2))
  .map(([x, y, times]) => [`Click ${x} ${y} ${times}`]);
const act = fc.oneof(
  { weight: 7, arbitrary: words },
  { weight: 5, arbitrary: writing.map((key) => [key]) },
  { weight: 5, arbitrary: moving.map((key) => [key]) },
  { weight: 3, arbitrary: clicking },
  { weight: 2, arbitrary: acting.map((key) => [key]) },
  { weight: 1, arbitrary: kind.map((part) => ['Control+Enter', ...part, 'Enter']) },
  { weight: 1, arbitrary: kind.map((part) => ['/', ...part, 'Enter']) },
  { weight: 1, arbitrary: words.map((sought) => ['Control+f', ...sought, 'Escape']) },
);

/** More of them, and others at each run: `MARBRE_KEYS=50`. */
const asked = Number(process.env.MARBRE_KEYS ?? 0);
const rounds = fc.sample(
  fc.array(act, { minLength: 14, maxLength: 14 }).map((acts) => acts.flat()),
  asked > 0 ? { numRuns: asked } : { numRuns: 2, seed: 1 },
);

async function writtenBy(press: (chords: readonly string[]) => Promise<void>, chords: readonly string[]) {
  const id = await app.newArticle('Sony');
  await press(chords);
  await app.page.locator('.article-page:focus').waitFor();
  await app.save();
  return app.onDisk(id);
}

test.each(rounds.map((chords) => [chords.join(' '), chords] as const))('%s', async (_, chords) => {
  const inTime = await writtenBy(pressOneByOne, chords);
  expect(await writtenBy(pressWhileBusy, chords)).toEqual(inTime);
});
