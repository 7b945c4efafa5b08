import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problem } from '../../article';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';

type Catalogue = { readonly [key: string]: string | Catalogue };

function sentences(catalogue: Catalogue, above = ''): [key: string, sentence: string][] {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [[above + name, value]] : sentences(value, `${above}${name}.`),
  );
}

const english = new Map(sentences(en));
const french = new Map(sentences(fr));
/** A key without the ending i18next gives a plural. */
const stem = (key: string) => key.replace(/_(?:one|other|many)$/, '');
const gaps = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+(?:, number)?)\}\}/g)].map(([, name]) => name).sort();

test('both catalogues have the same keys', () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
});

test('each sentence has the same gaps to fill in both languages, and none is empty', () => {
  for (const [key, sentence] of english) {
    expect(sentence.trim(), key).not.toBe('');
    expect(french.get(key)?.trim(), key).not.toBe('');
    expect(gaps(french.get(key) ?? ''), key).toEqual(gaps(sentence));
  }
});

test.each([
  ['English', en],
  ['French', fr],
])('each menu of the bar has a letter of its own to press with Alt: %s', (_, { menu }) => {
  const { file, edit, insert, text, view, window, help } = menu;
  const letters = [file, edit, insert, text, view, window, help].map((name) => /&([a-z])/i.exec(name)?.[1]);
  expect(letters).not.toContain(undefined);
  expect(new Set(letters.map((letter) => letter?.toLowerCase())).size).toBe(letters.length);
});

test('a number is written as its language writes numbers, wherever it stands', () => {
  const numbers = /\{\{(?:count|limit|length|done|of|target)\}\}/;
  expect([...english, ...french].filter(([, sentence]) => numbers.test(sentence))).toEqual([]);
});

test('every problem has its sentence', () => {
  const kinds = problem.options.map((each) => each.shape.kind.value);
  const said = new Set([...english.keys()].map((key) => stem(key).split('.').slice(0, 2).join('.')));
  expect(kinds.filter((kind) => !said.has(`problem.${kind}`))).toEqual([]);
});

/**
 * Spaces of French, as the Imprimerie nationale has them (Lexique des règles typographiques): a thin one that does not
 * break, U+202F, before ; ! ?, and a whole one, U+00A0, before : and inside « ».
 */
const spaces: readonly (readonly [sign: string, space: string, amiss: RegExp])[] = [
  ['; ! ?', 'U+202F', /[ \u00A0][;!?]/u],
  [':', 'U+00A0', /[ \u202F]:/u],
  ['« »', 'U+00A0', /«(?!\u00A0)|(?<!\u00A0)»/u],
];
const assets = join('assets');
const frenchFiles = [
  'samples/fr.json',
  'templates/fr/brief.json',
  'templates/fr/interview.json',
  'templates/fr/report.json',
];

test.each(spaces)('in French the space of %s is %s', (_, _space, amiss) => {
  expect([...french].filter(([, sentence]) => amiss.test(sentence))).toEqual([]);
  for (const file of frenchFiles) expect(readFileSync(join(assets, file), 'utf8'), file).not.toMatch(amiss);
});

test('no French question or exclamation stands without its space', () => {
  expect([...french].filter(([, sentence]) => /[\p{L}\d»)}][;!?](?=\s|$)/u.test(sentence))).toEqual([]);
});

test('French calls what a page’s code says to nobody a comment', () => {
  expect(french.get('import.dropped.comment')).toMatch(/un commentaire dans le code de la page/);
});

const sources = ['renderer', 'electron', 'article']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** A key is used when it stands in the sources whole, or when a template such as `status.${…}` begins it. */
function isUsed(key: string): boolean {
  const stemmed = stem(key);
  const parts = stemmed.split('.');
  return (
    sources.includes(`'${stemmed}'`) ||
    sources.includes(`\`${stemmed}\``) ||
    (parts[0] === 'machine' && sources.includes(`'${parts[1]}'`)) ||
    parts.some((_, at) => at > 0 && sources.includes(`\`${parts.slice(0, at).join('.')}.\${`))
  );
}

test('no key stands unused', () => {
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});
