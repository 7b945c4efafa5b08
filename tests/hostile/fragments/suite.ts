import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { newArticle, type Part, type Problem, partKinds, readArticle, writeArticle } from '../../../article';
import { fragmentType } from '../../../renderer/editor/clipboard/fragment';
import { withArticle } from '../../../renderer/editor/create-article-editor';
import { samplePart } from '../../parts/sample-part';
import { goOut } from '../article/ways-out';
import { Ledger, shown, type Verdict } from '../verdict';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a fragment of the clipboard may hold in the place of anything. */
const strangers: readonly (readonly [string, Json | undefined])[] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['a number', 7],
  ['a number beyond counting', 1e308],
  ['an empty text', ''],
  ['a text', 'words'],
  ['markup', '<img src=x onerror=canary(1)>'],
  ['a script address', 'javascript:canary(1)'],
  ['half a character', '\ud800'],
  ['an empty list', []],
  ['a list of lists', [[[{ text: 'a' }]]]],
  ['an empty object', {}],
  ['an object of another kind', { type: 'canary', children: [{ text: 'a' }] }],
  ['a leaf', { text: 'a', link: 'javascript:canary(1)', strong: 'yes', canary: 1 }],
  ['a prototype', JSON.parse('{"__proto__":{"type":"headline"},"constructor":{"prototype":{}}}')],
  ['the whole again', [{ type: 'sidebar', id: 'a', children: [{ type: 'sidebar', id: 'a', children: [] }] }]],
];

/** A fragment with every kind of part, marks and a picture. */
const good: Json = JSON.parse(
  JSON.stringify({
    asWords: false,
    parts: [
      ...partKinds.map((kind) => samplePart(kind)),
      { type: 'paragraph', id: 'm', children: [{ text: 'a', strong: true, link: 'https://example.org/' }] },
    ],
  }),
);

/** Fragments beyond every bound; each must be refused with a problem, and change nothing. */
const beyond: readonly (readonly [string, () => string])[] = [
  [
    '20,000 levels',
    () => `{"parts":[${'{"type":"paragraph","children":['.repeat(20_000)}${']}'.repeat(20_000)}]}`,
  ],
  ['20,000 lists', () => `{"parts":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['a million nodes', () => `{"parts":[${'{"text":"a"},'.repeat(1_000_000)}{"text":"a"}]}`],
  ['a million numbers', () => `{"parts":[${'1,'.repeat(1_000_000)}1]}`],
  ['more characters than a paste may have', () => `{"parts":["${'a'.repeat(20_000_001)}"]}`],
];

/** Texts that are no fragment at all: the words that come beside them are taken instead. */
const nonsense = [
  '',
  '{',
  'null',
  '[]',
  '7',
  '"a"',
  '{"parts":null}',
  '{"parts":{}}',
  '{"parts":"a"}',
  '\u0000',
  'undefined',
];

/** Fragments nobody's editor would write, put on the clipboard of a real editor: refused or mended, and the article can be saved. */
export async function fragmentSuite(nth: number): Promise<Verdict> {
  const ledger = new Ledger();
  const mutants = placesIn(good).flatMap((place) => strangers.map(([what, by]) => ({ place, what, by })));
  for (const [at, { place, what, by }] of mutants.entries()) {
    if (at % nth !== 0) continue;
    const where = `fragment ${place.join('/')}: ${what}`;
    const text = JSON.stringify(put(good, place, by)) ?? 'undefined';
    for (const into of ['a paragraph', 'a caption', 'a selection'] as const)
      await ledger.holds(`${where}, into ${into}`, () => {
        ledger.count('fragments pasted');
        const { article, problems } = pasted(text, into);
        if (problems.length > 0) ledger.count('refused');
        goOut(article, `${where}, into ${into}`, ledger);
      });
  }
  for (const [what, make] of beyond)
    await ledger.holds(what, () => {
      ledger.count('fragments beyond the bounds');
      const { article, problems, changes } = pasted(make(), 'a paragraph');
      if (problems.length !== 1) ledger.find(what, `${problems.length} problems were told`);
      if (changes > 0) ledger.find(what, `${changes} changes were made`);
      if (!readArticle(writeArticle(article)).ok) ledger.find(what, 'the article cannot be saved');
    });
  for (const text of nonsense)
    await ledger.holds(shown(text), () => {
      ledger.count('texts that are no fragment');
      const { article } = pasted(text, 'a paragraph', 'words beside');
      if (!writeArticle(article).includes('words beside'))
        ledger.find(shown(text), 'the words beside it are lost');
    });
  return ledger.verdict();
}

const places = { 'a paragraph': [1, 0], 'a caption': [2, 0, 0], 'a selection': [1, 0] } as const;

function pasted(fragment: string, into: keyof typeof places, beside = '') {
  const problems: Problem[] = [];
  let changes = 0;
  const editor = withArticle(withHistory(createEditor()), {
    onOperations: (made) => {
      changes += made.length;
    },
    onProblem: (problem) => problems.push(problem),
  });
  const before = [samplePart('headline'), samplePart('paragraph'), samplePart('figure')];
  editor.children = before;
  const path = [...places[into]];
  editor.selection = { anchor: { path, offset: 0 }, focus: { path, offset: into === 'a selection' ? 3 : 0 } };
  const holds: Record<string, string> = { [fragmentType]: fragment, 'text/plain': beside };
  editor.insertData({ getData: (type: string) => holds[type] ?? '' } as DataTransfer);
  return {
    article: { ...fresh, parts: editor.children as Part[] },
    problems,
    changes: editor.children === before ? 0 : changes + 1,
  };
}

const fresh = newArticle({
  id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  now: '2026-11-22T09:00:00.000Z',
  language: 'en',
});

type Place = readonly (string | number)[];

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each).map((place): Place => [Array.isArray(value) ? Number(key) : key, ...place]),
  );
  return [[], ...inner];
}

function put(value: Json, [first, ...rest]: Place, by: Json | undefined): Json | undefined {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((each: Json, at) => (at === first ? (put(each, rest, by) ?? null) : each));
  const fields = value as { readonly [name: string]: Json };
  return { ...fields, [first]: put(fields[first] ?? null, rest, by) } as Json;
}
