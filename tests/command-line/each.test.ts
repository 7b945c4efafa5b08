import { expect, test } from 'vitest';
import { forEachOperand } from '../../electron/command-line/each';
import { sayIn } from '../../electron/command-line/say';
import { terminalOn } from '../../electron/command-line/terminal';

/** What is said on both streams, and the status, of a work over some operands. */
async function done(operands: readonly string[], work: Parameters<typeof forEachOperand>[2]) {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    on: () => {},
  });
  const terminal = terminalOn(sayIn({ LANG: 'en' }), stream('out'), stream('err'));
  const status = await forEachOperand(operands, terminal, work);
  return { status, ...said };
}

test('a fault over one is told with where it was, and the others are done', async () => {
  const worked: string[] = [];
  const { status, err } = await done(['un', 'deux', 'trois'], async (operand) => {
    if (operand === 'deux') throw new TypeError('no such leaf: {"text":"secret"}');
    worked.push(operand);
    return 0;
  });
  expect([status, worked]).toEqual([2, ['un', 'trois']]);
  expect(err).toMatch(
    /^marbre: deux was not done, by a mistake of Marbre\. Please report it with the lines that follow\.\nmarbre: TypeError: no such leaf: …\n {4}at .*each\.test/,
  );
  expect(err).not.toContain('secret');
});

test('what a check found does not hide what could not be done, nor the other way round', async () => {
  const answers = { un: 1, deux: { kind: 'not-there', at: 'deux' }, trois: 0 } as const;
  const work = async (operand: string) => answers[operand as keyof typeof answers];
  expect((await done(['un', 'deux', 'trois'], work)).status).toBe(2);
  expect((await done(['un', 'trois'], work)).status).toBe(1);
});
