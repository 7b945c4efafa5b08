import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type Run } from '../../article';
import { mostDifferences } from '../../article/compare/compare-words';
import { anyText } from '../laws/any-article';

/** Removed words in [- -], added ones in {+ +}. */
const show = (runs: readonly Run[]) =>
  runs
    .map(({ is, text }) => (is === 'kept' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('word by word', () => {
  const table: [string, string, string][] = [
    ['Sony cède', 'Sony cède', 'Sony cède'],
    ['', '', ''],
    ['', 'Sony', '{+Sony+}'],
    ['Sony', '', '[-Sony-]'],
    ['Sony cède à Pékin', 'Sony cède', 'Sony cède[- à Pékin-]'],
    ['Le film sort', 'Le nouveau film sort', 'Le {+nouveau +}film sort'],
    ['le studio cède', 'le studio plie', 'le studio [-cède-]{+plie+}'],
    // A changed phrase reads as one, not as pairs of words around the spaces both have.
    ['un grand jour hier', 'une petite nuit hier', '[-un grand jour-]{+une petite nuit+} hier'],
    ['Il dit: non.', 'Il dit\u00a0: non.', 'Il dit{+\u00a0+}: non.'],
    ['pas de film', 'pas de film!', 'pas de film{+!+}'],
    ['L’ATS', 'L’AFP', '[-L’ATS-]{+L’AFP+}'],
  ];
  for (const [before, after, runs] of table)
    it(`“${before}” to “${after}”`, () => expect(show(compareWords(before, after, 'fr'))).toBe(runs));

  it('Chinese, which has no spaces', () =>
    expect(show(compareWords('我爱北京', '我爱上海', 'zh'))).toBe('我爱[-北京-]{+上海+}'));

  it(`beyond ${mostDifferences} differing words one text is gone and the other new`, () => {
    const words = (name: string) =>
      Array.from({ length: mostDifferences + 1 }, (_, at) => `${name}${at}`).join(' ');
    const runs = compareWords(words('un'), words('deux'), 'fr');
    expect(runs.map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});

describe('laws', () => {
  const side = (runs: readonly Run[], is: Run['is']) =>
    runs.flatMap((run) => (run.is === 'kept' || run.is === is ? run.text : [])).join('');
  const twoTexts = fc.tuple(fc.array(anyText), fc.array(anyText), anyText);

  it('what was kept and removed is the earlier text, what was kept and added the later', () =>
    fc.assert(
      fc.property(twoTexts, ([one, other, shared]) => {
        const [before, after] = [[...one, shared].join(' '), [shared, ...other].join(' ')];
        const runs = compareWords(before, after, 'fr');
        expect([side(runs, 'removed'), side(runs, 'added')]).toEqual([before, after]);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
      }),
    ));

  it('no run follows one of its own kind', () =>
    fc.assert(
      fc.property(twoTexts, ([one, other]) => {
        const kinds = compareWords(one.join(' '), other.join(' '), 'fr').map(({ is }) => is);
        expect(kinds.filter((is, at) => is === kinds[at + 1])).toEqual([]);
      }),
    ));
});
