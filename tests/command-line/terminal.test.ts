import { expect, test } from 'vitest';
import { sayIn } from '../../electron/command-line/say';
import { type Stream, terminalOn } from '../../electron/command-line/terminal';
import { corpus } from '../hostile/corpus';

const hostile = corpus.filter(({ kind }) => kind === 'letters' || kind === 'text').map(({ text }) => text);

/** What was written, to a person's terminal or to a program. */
function written(isTTY: boolean, speak: (terminal: ReturnType<typeof terminalOn>) => void): string {
  let text = '';
  const stream = { isTTY, columns: 100_000, write: (more: string) => (text += more), on: () => {} };
  speak(terminalOn(sayIn({ LANG: 'en' }), stream, stream));
  return text;
}

test.each([
  ['a line', (line: string) => written(true, ({ out }) => out(line))],
  ['a complaint', (line: string) => written(true, ({ complain }) => complain(line))],
  [
    'a problem',
    (at: string) => written(true, ({ say, complain }) => complain(say.problem({ kind: 'not-there', at }))),
  ],
] as const)('%s with a stranger’s words moves no terminal', (_what, said) => {
  expect(hostile.length).toBeGreaterThan(300);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  expect(hostile.filter((text) => /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(said(text)))).toEqual([]);
});

test('a stranger’s words are never read as a sentence of the catalogue', () => {
  const at = '{{at}} $t(problem.no-room) {{interval}}';
  expect(written(true, ({ say, complain }) => complain(say.problem({ kind: 'not-there', at })))).toContain(
    at,
  );
});

test('progress, which is drawn over, holds no other sign that moves the cursor', () => {
  const drawn = written(true, ({ progress }) => progress('a\u001b[2Jb\rc'));
  expect(drawn).toBe('a\ufffd[2Jb\ufffdc');
});

test('a program is given a name as it is', () => {
  expect(written(false, ({ out }) => out('a\u001bb'))).toBe('a\u001bb\n');
});

/** A stream that takes nothing: its failure is told after the write, as Node does, or thrown by it. */
function refusing(code: string, how: 'told' | 'thrown' = 'told') {
  const hearers: ((error: Error) => void)[] = [];
  const error = Object.assign(new Error('refused'), { code });
  let asked = 0;
  const stream: Stream = {
    write() {
      asked += 1;
      if (how === 'thrown') throw error;
      for (const hear of hearers) hear(error);
    },
    on: (_event, hear) => void hearers.push(hear),
  };
  return { stream, asked: () => asked };
}

/** A terminal with those streams; `failed` is how often it was told that something could not be written. */
function speaking(out: Stream, err: Stream) {
  let failed = 0;
  return {
    terminal: terminalOn(sayIn({ LANG: 'en' }), out, err, () => {
      failed += 1;
    }),
    failed: () => failed,
  };
}

function listening() {
  const stream = { text: '', write: (more: string) => (stream.text += more), on: () => {} };
  return stream;
}

test.each(['told', 'thrown'] as const)(
  'output that cannot be written is one sentence beside it, and a failure (%s)',
  (how) => {
    const [out, err] = [refusing('ENOSPC', how), listening()];
    const { terminal, failed } = speaking(out.stream, err);
    for (const line of ['un', 'deux', 'trois']) terminal.out(line);
    expect(err.text).toBe(
      'marbre: What is said here could not be written (ENOSPC). The work itself goes on.\n',
    );
    expect([out.asked(), failed()]).toEqual([1, 1]);
  },
);

test('complaints that cannot be written are one sentence among the output, and a failure', () => {
  const [out, err] = [listening(), refusing('EIO')];
  const { terminal, failed } = speaking(out, err.stream);
  for (const line of ['un', 'deux']) terminal.complain(line);
  terminal.out('trois');
  expect(out.text).toBe(
    'marbre: What is said here could not be written (EIO). The work itself goes on.\ntrois\n',
  );
  expect(failed()).toBe(1);
});

test('where nothing can be written it is a failure, without a word', () => {
  const [out, err] = [refusing('ENOSPC'), refusing('ENOSPC')];
  const { terminal, failed } = speaking(out.stream, err.stream);
  terminal.out('un');
  terminal.complain('deux');
  expect([out.asked(), err.asked(), failed()]).toEqual([1, 1, 2]);
});

test('a reader that goes away is no failure', () => {
  const [out, err] = [refusing('EPIPE'), listening()];
  const { terminal, failed } = speaking(out.stream, err);
  terminal.out('un');
  expect([err.text, failed()]).toEqual(['', 0]);
});

test('a fault of ours is not taken for a full disk', () => {
  const broken: Stream = {
    write: () => {
      throw new TypeError('ours');
    },
    on: () => {},
  };
  expect(() => speaking(broken, listening()).terminal.out('un')).toThrow('ours');
});
