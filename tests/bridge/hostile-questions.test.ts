import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Operation, readArticle } from '../../article';
import { aMachine, good } from '../machine/a-machine';

// Questions of the right shape that want what is not theirs: a window that was taken over asks no others.
let desk: ReturnType<typeof aMachine>;
let name: string;
let library: string;
let beside: string;

beforeEach(async () => {
  desk = aMachine();
  library = join(desk.home, 'library');
  beside = join(desk.home, 'beside');
  mkdirSync(beside);
  writeFileSync(join(beside, 'article.json'), 'not of this library');
  good(await desk.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: library }));
  name = good(await desk.ask('library', 'create', { from: 'nothing', language: 'fr' })).name;
  good(await desk.ask('article', 'open', { name }));
  mkdirSync(join(library, '.trash', '20141220T143200123Z_x'), { recursive: true });
});
afterEach(() => desk.end());

/** What a question came to: its problem, `done`, or `refused` where it was thrown back. */
const outcome = (asked: Promise<{ ok: boolean; problem?: { kind: string } }>) =>
  asked.then(
    ({ ok, problem }) => (ok ? 'done' : problem?.kind),
    () => 'refused',
  );

test.each([
  '20141220T143200123Z_x/../../../beside',
  '20141220T143200123Z_../../../beside',
  '20141220T143200123Z_x\\..\\..\\..\\beside',
  '20141220T143200123Z_..',
  '../../beside',
  '..',
])('nothing outside the trash is put back as %s', async (trashed) => {
  expect(await outcome(desk.ask('library', 'restore', { trashed }))).toMatch(/^(?:refused|not-there)$/);
  expect(readFileSync(join(beside, 'article.json'), 'utf8')).toBe('not of this library');
  expect(existsSync(library)).toBe(true);
});

test.each(['../article.json', '../../../beside/article.json', '/etc/hostname', '.', '..'])(
  'no file but a version is read as the version %s',
  async (version) => {
    const asked = [
      desk.ask('versions', 'read', { name, version }),
      desk.ask('versions', 'restore', { name, version }),
    ];
    for (const one of asked) expect(await outcome(one)).toMatch(/^(?:refused|no-version)$/);
  },
);

test.each(['/etc/hostname', '/etc', 'a\u0000b', '../beside/article.json', '.'])(
  'no file but a picture is taken in from %j',
  async (path) => {
    expect(await outcome(desk.ask('pictures', 'addFile', { name, path }))).not.toBe('done');
  },
);

const part = (more: object) => ({
  type: 'insert_node',
  path: [1],
  node: { type: 'paragraph', id: 'a', ...more },
});
let deep: object = { text: 'a' };
for (let depth = 0; depth < 5000; depth++) deep = { type: 'paragraph', id: 'a', children: [deep] };

test.each<[string, unknown]>([
  ['a part without children', part({})],
  ['a part whose children are no list', part({ children: 'a' })],
  ['a number for a text', part({ children: [{ text: 5 }] })],
  ['null for a leaf', part({ children: [null] })],
  ['a part of no kind', { type: 'insert_node', path: [1], node: { type: 7, children: [{ text: 'a' }] } }],
  ['a leaf among the parts', { type: 'insert_node', path: [1], node: { text: 'a' } }],
  ['an unsafe link', part({ children: [{ text: 'a', link: 'javascript:alert(1)' }] })],
  [
    'a part in a part that holds words',
    part({ children: [{ type: 'paragraph', id: 'b', children: [{ text: 'a' }] }] }),
  ],
  ['a part nested without end', { type: 'insert_node', path: [1], node: deep }],
  [
    'a kind that is no kind',
    { type: 'set_node', path: [0], properties: {}, newProperties: { type: 'canary' } },
  ],
  [
    'children by way of a property',
    { type: 'set_node', path: [0], properties: {}, newProperties: { children: [] } },
  ],
  ['no parts at all', { type: 'remove_node', path: [0], node: {} }],
  ['a path that leads nowhere', { type: 'insert_text', path: [900, 9], offset: 3, text: 'a' }],
  ['a split of nothing', { type: 'split_node', path: [0], position: 10 ** 9, properties: {} }],
  ['a move into itself', { type: 'move_node', path: [0], newPath: [0, 0] }],
  ['metadata of another shape', { type: 'set_metadata', field: 'bylines', before: [], after: 'a' }],
])('%s never keeps the article from being saved and read', async (_what, operation) => {
  const before = join(library, name, 'article.json');
  const operations = [operation as Operation];
  const recorded = await outcome(desk.ask('article', 'record', { name, sequence: 1, operations }));
  expect(recorded).toMatch(/^(?:done|refused|out-of-step)$/);
  const closed = good(await desk.ask('article', 'close', { name }));
  const read = readArticle(readFileSync(join(library, closed.name, 'article.json'), 'utf8'));
  expect(read.ok).toBe(true);
  expect(existsSync(before) || closed.name !== name).toBe(true);
  good(await desk.ask('article', 'open', { name: closed.name }));
});
