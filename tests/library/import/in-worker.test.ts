import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseInWorker } from '../../../electron/library';

const home = mkdtempSync(join(tmpdir(), 'marbre-worker-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A thread that answers a text's name, and comes to grief over some. */
const code = join(home, 'worker.cjs');
writeFileSync(
  code,
  `const { parentPort, threadId } = require('node:worker_threads');
   parentPort.on('message', ({ at }) => {
     if (at === 'fault') throw new TypeError('no such word');
     if (at === 'end') process.exit(0);
     parentPort.postMessage({ ok: true, value: { at, threadId } });
   });`,
);

const read = (parse: ReturnType<typeof parseInWorker>, at: string) =>
  parse({ kind: 'text', bytes: new Uint8Array(), at, id: '', now: '', language: 'fr' }) as Promise<unknown>;

test('files asked for at once are read one after another by one thread, each with its own answer', async () => {
  const parse = parseInWorker(code);
  const answers = await Promise.all(['a', 'b', 'c'].map((at) => read(parse, at)));
  const threads = answers.map((answer) => Reflect.get(Object(answer).value, 'threadId'));
  expect(answers.map((answer) => Reflect.get(Object(answer).value, 'at'))).toEqual(['a', 'b', 'c']);
  expect(new Set(threads).size).toBe(1);
});

test.each([
  ['fault', 'no such word'],
  ['end', 'ended before its answer'],
])('a thread that meets its %s rejects for that file only', async (at, said) => {
  const parse = parseInWorker(code);
  await expect(read(parse, at)).rejects.toThrow(said);
  expect(await read(parse, 'well')).toMatchObject({ ok: true, value: { at: 'well' } });
});
