import { expect, test } from 'vitest';
import { sayIn } from '../../electron/command-line/say';
import { terminalOn } from '../../electron/command-line/terminal';
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
