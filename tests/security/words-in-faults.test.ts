import { createEditor, Node } from 'slate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyOperations, freshPart, newArticle, type Part } from '../../article';
import { faultWithoutWords } from '../../electron/machine/fault-without-words';
import { aMachine, good } from '../machine/a-machine';

// A log is sent along with a report of a fault: nothing anyone wrote, and no source, may stand in it.
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  m = aMachine();
});
afterEach(() => m.end());

const source = 'Our source is Jane Doe';

test('a fault of Slate says where it was and what stood there, and no word of it', () => {
  const editor = createEditor();
  editor.children = [{ ...freshPart('paragraph'), id: 'first', children: [{ text: source }] }];
  const message = messageOf(() => Node.get(editor, [3, 0]));
  expect(message).toContain('Cannot find a descendant at path [3,0]');
  expect(message).toContain('"type":"paragraph","id":"first"');
  expect(message).not.toContain('Jane');
});

test('neither do captions, credits, addresses and fields of other programs stand in it', () => {
  const editor = createEditor();
  const figure = {
    ...freshPart('figure'),
    children: [{ type: 'caption', children: [{ text: source, link: 'https://jane.example' }] }],
    kept: { type: 'Jane', [source]: 1 },
    notes: ['Jane'],
  };
  editor.children = [figure as never];
  expect(messageOf(() => Node.get(editor, [7]))).not.toMatch(/jane/i);
});

test('an operation that does not fit tells nothing of what it would have written', () => {
  const article = newArticle({ id: 'a', now: '2014-12-20T14:32:00.000Z', language: 'en' });
  const parts: Part[] = [{ ...freshPart('paragraph'), children: [{ text: source }] }];
  const fault = messageOf(() =>
    applyOperations({ ...article, parts }, [{ type: 'remove_node', path: [5, 0], node: { text: source } }]),
  );
  expect(fault).not.toContain('Jane');
});

test.each([
  `Error: Cannot find a descendant at path [3,0] in node: {"children":[{"type":"paragraph","children":[{"text":"${source}"}]}]}\n    at get (app://marbre/index.js:1:2)`,
  `Error: Cannot get the leaf node at path [0] because it refers to a non-leaf node: [{"text":"${source}"}]\n    at get (app://marbre/index.js:1:2)`,
  `SyntaxError: Unexpected token 'O', "${source}" is not valid JSON\n    at get (app://marbre/index.js:1:2)`,
  `SyntaxError: Unexpected token 'O', ..."[ ${source} ]"... is not valid JSON\n    at get (app://marbre/index.js:1:2)`,
])('what a window reports is logged without the values it quotes: %#', async (fault) => {
  good(await m.ask('program', 'report', { fault }));
  expect(m.logged.join()).not.toMatch(/jane/i);
  expect(m.logged.join()).toMatch(/^The window: (?:Error: Cannot|SyntaxError: Unexpected)/);
  expect(m.logged.join()).toContain('at get (app://marbre/index.js:1:2)');
});

test('what a window reports is no longer than a person reads', async () => {
  good(
    await m.ask('program', 'report', { fault: `Error: ${'a'.repeat(9000)}\n${'    at b\n'.repeat(1000)}` }),
  );
  expect(m.logged.join().length).toBeLessThan(1000);
});

test('a fault without values is told as it is', () => {
  const fault =
    'Error: No line of words at [3,0]; a caret may only stand in one.\n    at lineAt (lines.ts:26:9)';
  expect(faultWithoutWords(fault)).toBe(fault);
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
  throw new Error('No fault came.');
}
