import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failed, type Operation, succeeded } from '../../article';
import {
  betweenBatchesMs,
  longestIdleWaitMs,
  longestWaitMs,
  Recorder,
  restMs,
  type WhenIdle,
} from '../../renderer/article/recorder';
import { fakeBridge } from './fake-bridge';

const typed = (text: string, offset = 0): Operation => ({ type: 'insert_text', path: [0, 0], offset, text });

function recording(record: Parameters<typeof fakeBridge>[0]['article'] = {}, whenIdle?: WhenIdle) {
  const fake = fakeBridge({
    article: { record: () => succeeded(null), replace: () => succeeded(null), ...record },
  });
  const unsent: boolean[] = [];
  const held = { settle: () => false, text: () => '{"the":"whole"}', hash: () => 7 };
  const recorder = new Recorder(
    () => 'sony',
    fake.bridge.article,
    held,
    0,
    (is) => unsent.push(is),
    whenIdle,
  );
  return { fake, recorder, held, unsent, batches: () => fake.askedBy('article', 'record') };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('keys typed in one turn cross as one batch, in order', async () => {
  const { recorder, batches } = recording();
  recorder.record([typed('a')]);
  recorder.record([typed('b', 1)]);
  expect(batches()).toEqual([]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  expect(batches()).toEqual([{ name: 'sony', sequence: 1, operations: [typed('a'), typed('b', 1)] }]);
});

test('after a pause a key crosses at once', async () => {
  const { recorder, batches } = recording();

  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(0);
  recorder.record([typed('b', 1)]);
  await vi.advanceTimersByTimeAsync(betweenBatchesMs - 1);

  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a')]]);
});

test('no key of a hand waits for the one before', async () => {
  const { recorder, batches } = recording();
  for (let key = 0; key < 10; key++) {
    recorder.record([typed('x', key)]);
    await vi.advanceTimersByTimeAsync(0);
    expect(batches()).toHaveLength(key + 1);
    await vi.advanceTimersByTimeAsync(30);
  }
});

test('a batch waits until the window is idle, with a bound, and takes in what was typed meanwhile', async () => {
  const asked: { act: () => void; longestMs: number }[] = [];
  const { recorder, batches } = recording({}, (act, longestMs) => asked.push({ act, longestMs }));
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  recorder.record([typed('b', 1)]);
  expect(batches()).toEqual([]);
  expect(asked.map(({ longestMs }) => longestMs)).toEqual([longestIdleWaitMs]);

  asked[0]?.act();

  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a'), typed('b', 1)]]);
});

test('typing that never pauses is sent all the same: the wait has a maximum', async () => {
  const { recorder, batches } = recording();
  for (let key = 0; key < 20; key++) {
    recorder.record([typed('x', key)]);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(batches().length).toBeGreaterThanOrEqual(4);
  expect(batches().map(({ sequence }) => sequence)).toEqual(batches().map((_, at) => at + 1));
});

test('words are unsent from the key until the machine has answered', async () => {
  const { recorder, unsent } = recording();
  recorder.record([typed('a')]);
  expect([unsent, recorder.unsent]).toEqual([[true], true]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  expect([unsent, recorder.unsent]).toEqual([[true, false], false]);
});

test('at rest both sides compare their hash, once', async () => {
  const { recorder, batches } = recording();
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs + restMs + 10);
  expect(batches().at(-1)).toEqual({ name: 'sony', sequence: 2, operations: [], hash: 7 });
  await vi.advanceTimersByTimeAsync(10 * restMs);
  expect(batches()).toHaveLength(2);
});

test('a machine out of step is sent the whole article, once, and typing goes on after it', async () => {
  let inStep = false;
  const { fake, recorder, batches } = recording({
    record: () => (inStep ? succeeded(null) : failed({ kind: 'out-of-step', at: 'sony' })),
    replace: () => {
      inStep = true;
      return succeeded(null);
    },
  });
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  expect(fake.askedBy('article', 'replace')).toEqual([
    { name: 'sony', sequence: 2, text: '{"the":"whole"}' },
  ]);
  recorder.record([typed('b', 1)]);
  await recorder.flush();
  expect(batches().at(-1)).toMatchObject({ sequence: 3, operations: [typed('b', 1)] });
});

test('three batches under way that are all out of step are mended by one whole article', async () => {
  const answers: (() => void)[] = [];
  const { fake, recorder } = recording({
    record: () =>
      new Promise((resolve) => answers.push(() => resolve(failed({ kind: 'out-of-step', at: 'sony' })))),
  });
  for (const key of ['a', 'b', 'c']) {
    recorder.record([typed(key)]);
    void recorder.flush();
  }
  await vi.advanceTimersByTimeAsync(0);
  for (const answer of answers) answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.askedBy('article', 'replace')).toHaveLength(1);
  expect(recorder.unsent).toBe(false);
});

test('flush sends what waits at once and resolves when it was answered', async () => {
  const { recorder, batches } = recording();
  recorder.record([typed('a')]);
  await recorder.flush();
  expect(batches()).toHaveLength(1);
  expect(recorder.unsent).toBe(false);
});

test('once ended it sends what waited and records nothing more', async () => {
  const { recorder, batches } = recording();
  recorder.record([typed('a')]);
  await recorder.end();
  recorder.record([typed('b')]);
  await vi.advanceTimersByTimeAsync(10 * restMs);
  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a')]]);
});

test('what is written while the last words are under way is sent before the end', async () => {
  const { recorder, batches } = recording({
    record: async ({ sequence }) => {
      if (sequence === 1) recorder.record([typed('b', 1)]);
      return succeeded(null);
    },
  });
  recorder.record([typed('a')]);
  await recorder.end();
  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a')], [typed('b', 1)]]);
});

test('so is a letter that is on the screen only by then', async () => {
  const { recorder, batches } = recording();
  const onScreen = [typed('b', 1), typed('a')];
  await recorder.end(() => {
    const letter = onScreen.pop();
    if (letter) queueMicrotask(() => recorder.record([letter]));
    return letter !== undefined;
  });
  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a')], [typed('b', 1)]]);
});

test('an end waits for the proof under way, and what it finds is mended first', async () => {
  let answer = () => {};
  const { fake, recorder } = recording({
    record: ({ hash }) =>
      hash === undefined
        ? succeeded(null)
        : new Promise((resolve) => {
            answer = () => resolve(failed({ kind: 'out-of-step', at: 'sony' }));
          }),
  });
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs + restMs);

  const ended = recorder.end();
  answer();
  await ended;

  expect(fake.askedBy('article', 'replace')).toHaveLength(1);
});

/** A recorder whose batches the machine answers only when the test says so; the words they carry are out of step. */
function heldBack() {
  const answers: (() => void)[] = [];
  const given = recording({
    record: () =>
      new Promise((resolve) => answers.push(() => resolve(failed({ kind: 'out-of-step', at: 'sony' })))),
  });
  return { ...given, answer: () => answers.shift()?.() };
}

/** Whether it has resolved, once everything that can go on has gone on. */
async function isOver(asked: Promise<void>): Promise<boolean> {
  let over = false;
  void asked.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

test.each(['end', 'flush'] as const)(
  '%s waits for words already under way, and what their answer asks for is mended first',
  async (act) => {
    const { fake, recorder, answer } = heldBack();
    recorder.record([typed('a')]);
    await vi.advanceTimersByTimeAsync(longestWaitMs);

    const acted = recorder[act]();
    expect(await isOver(acted)).toBe(false);
    answer();
    await acted;

    expect(fake.askedBy('article', 'replace')).toHaveLength(1);
    expect(recorder.unsent).toBe(false);
  },
);

test('so it does for words that go on their way while it waits', async () => {
  const { fake, recorder, answer, batches } = heldBack();
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  const ended = recorder.end();
  expect(await isOver(ended)).toBe(false);

  recorder.record([typed('b', 1)]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  expect(batches()).toHaveLength(2);
  answer();
  expect(await isOver(ended)).toBe(false);
  answer();
  await ended;

  expect(fake.askedBy('article', 'replace')).not.toEqual([]);
  expect(recorder.unsent).toBe(false);
});

test('a fault that words under way meet is told by whoever sent them; an end goes on', async () => {
  let stumble = () => {};
  const { recorder } = recording({
    record: () =>
      new Promise((_, refuse) => {
        stumble = () => refuse(new Error('The machine stumbles.'));
      }),
  });
  recorder.record([typed('a')]);
  const sent = recorder.flush();

  const ended = recorder.end();
  await vi.advanceTimersByTimeAsync(0);
  stumble();

  await expect(sent).rejects.toThrow('stumbles');
  await ended;
  expect(recorder.isRefused).toBe(true);
});

const closed = failed({ kind: 'no-article', at: 'sony' });

test('words the machine refuses count as unsent, for good', async () => {
  const { recorder, unsent } = recording({ record: () => closed });
  recorder.record([typed('a')]);
  await recorder.flush();
  await vi.advanceTimersByTimeAsync(2 * restMs);
  expect([recorder.isRefused, recorder.unsent]).toEqual([true, true]);
  expect(unsent.at(-1)).toBe(true);
});

test('a proof nobody can answer tells that the words before it have no keeper', async () => {
  const { recorder } = recording({ record: ({ hash }) => (hash === undefined ? succeeded(null) : closed) });
  recorder.record([typed('a')]);
  await recorder.flush();
  expect(recorder.isRefused).toBe(false);
  await vi.advanceTimersByTimeAsync(2 * restMs);
  expect(recorder.isRefused).toBe(true);
});

test('the whole article refused is told, and taken later all is well', async () => {
  let answer: typeof closed | ReturnType<typeof succeeded<null>> = closed;
  const { recorder, unsent } = recording({ replace: () => answer });
  await recorder.replaceAll();
  expect([recorder.isRefused, recorder.unsent]).toEqual([true, true]);
  answer = succeeded(null);
  await recorder.replaceAll();
  expect([recorder.isRefused, recorder.unsent]).toEqual([false, false]);
  expect(unsent).toEqual([true, false]);
});

test('words recorded while the whole article is under way are not lost when it is asked for again', async () => {
  let answer = () => {};
  const { recorder, batches } = recording({
    replace: () =>
      new Promise((resolve) => {
        answer = () => resolve(succeeded(null));
      }),
  });
  const replaced = recorder.replaceAll();
  recorder.record([typed('a')]);

  const again = recorder.replaceAll();
  answer();
  await Promise.all([replaced, again]);
  await recorder.flush();

  expect(batches().map(({ operations }) => operations)).toEqual([[typed('a')]]);
});

test('a letter that is on the screen only comes with the whole article, and is not sent a second time', async () => {
  const { fake, recorder, batches, held } = recording();
  const onScreen = [typed('b', 1)];
  // As the editor does: it takes the letter in, and tells of it in a microtask.
  held.settle = () => {
    const letters = onScreen.splice(0);
    if (letters.length > 0) queueMicrotask(() => recorder.record(letters));
    return letters.length > 0;
  };
  held.text = () => JSON.stringify({ 'still on the screen': onScreen.length });

  await recorder.replaceAll();
  await recorder.flush();

  expect(fake.askedBy('article', 'replace').map(({ text }) => text)).toEqual(['{"still on the screen":0}']);
  expect(batches()).toEqual([]);
});

test('such a letter is not proved before it is sent', async () => {
  const { recorder, batches, held } = recording();
  recorder.record([typed('a')]);
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  held.settle = () => {
    queueMicrotask(() => recorder.record([typed('b', 1)]));
    return true;
  };

  await vi.advanceTimersByTimeAsync(restMs);

  expect(batches().filter(({ hash }) => hash !== undefined)).toEqual([]);
});

test.each(['record', 'replace'] as const)(
  'a fault of the machine at %s leaves the words unsent, and what comes after is sent',
  async (question) => {
    let isWell = false;
    const fault = () => {
      if (!isWell) throw new Error('The machine stumbles.');
      return succeeded(null);
    };
    const { recorder, batches } = recording({ [question]: fault });
    if (question === 'record') recorder.record([typed('a')]);
    await expect(question === 'record' ? recorder.flush() : recorder.replaceAll()).rejects.toThrow(
      'stumbles',
    );
    expect([recorder.isRefused, recorder.unsent]).toEqual([true, true]);
    isWell = true;
    await recorder.replaceAll();
    expect([recorder.isRefused, recorder.unsent]).toEqual([false, false]);
    recorder.record([typed('b', 1)]);
    await recorder.flush();
    expect(batches().at(-1)?.operations).toEqual([typed('b', 1)]);
  },
);

test('words refused once come with the whole article when the machine takes words again', async () => {
  let isWell = false;
  const { recorder, fake, unsent } = recording({ record: () => (isWell ? succeeded(null) : closed) });
  recorder.record([typed('a')]);
  await recorder.flush();
  expect(recorder.isRefused).toBe(true);
  isWell = true;
  recorder.record([typed('b', 1)]);
  await recorder.flush();
  expect(fake.askedBy('article', 'replace')).toEqual([
    { name: 'sony', sequence: 3, text: '{"the":"whole"}' },
  ]);
  expect([recorder.isRefused, recorder.unsent]).toEqual([false, false]);
  expect(unsent.at(-1)).toBe(false);
});
