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
const gaps = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

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

test('every problem has its sentence', () => {
  const kinds = problem.options.map((each) => each.shape.kind.value);
  const said = new Set([...english.keys()].map((key) => stem(key).split('.').slice(0, 2).join('.')));
  expect(kinds.filter((kind) => !said.has(`problem.${kind}`))).toEqual([]);
});

test('French keeps a no-break space before its double punctuation', () => {
  for (const [key, sentence] of french) {
    expect(sentence, key).not.toMatch(/ [;:?!»]|« /);
  }
});
