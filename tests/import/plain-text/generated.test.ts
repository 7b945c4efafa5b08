import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainText, longestPage, mendParts, normalise } from '../../../article';
import { anyText } from '../../laws/any-article';
import { charactersOfImport, charactersOfPage, wordsOfImport, wordsOfPage } from './no-word-lost';

/** Lines as pages have them, in any order: a page nobody has seen yet. */
const anyLine = fc.oneof(
  fc.constantFrom(
    'Publié',
    'Publié le 20 décembre 2014 à 14:32',
    'Published 3 May 2018 by Mary Turner',
    '20.12.2014',
    'MONDE',
    'Accueil > Monde',
    'Encadré',
    'Par Anne Favre et Jean Morel',
    'Une légende de dimanche. [RTS]',
    'Une légende de dimanche. - [EPA/X Y]',
    'Une légende de dimanche.',
    '[Keystone/Anne Favre]',
    'La scène © Anne Favre',
    '>> Lire aussi : Un titre https://example.org/a',
    '>> Lire :',
    'See also: www.example.org',
    'afp/pym',
    '(ats)',
    'lke',
    '- une entrée',
    '– une entrée',
    '• une entrée',
    '1. une entrée',
    '2. une entrée',
    '> cité',
    '« Tout entre guillemets. »',
    '— Anne Favre',
    'Un intertitre',
    'Cyberattaques',
    'Un titre plus long que les autres lignes courtes de la page',
    'Un paragraphe ordinaire, avec une fin de phrase.',
    'GENÈVE (ats) - Une dépêche commence ainsi.',
    '  une ligne en retrait',
    'une ligne coupée à une largeur fixe qui finit sur un trait d-',
  ),
  anyText,
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const someLines = fc
  .array(fc.tuple(anyLine, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\f', '\v', '\u2028', '\n \t\n')), {
    maxLength: 20,
  })
  .map((lines) => lines.flat().join(''));
const story = 'Un titre\n\nUn premier paragraphe, complet.\n\nUn second paragraphe, complet lui aussi.\n\n';
const sidebar = 'Publié\n\nUn titre d’encadré\n\nUn paragraphe d’encadré, complet.\n\n';
const anyPage = fc.oneof(
  someLines,
  fc
    .tuple(someLines, someLines, someLines)
    .map(([head, body, beside]) => head + story + body + sidebar + beside),
);

describe('any page', () => {
  it('loses no character and no word', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const outcome = fromPlainText(page, '');
        if (!outcome.ok) {
          expect(outcome.problem.kind).toBe('nothing-in-it');
          expect(charactersOfPage(page)).toEqual({});
          return;
        }
        expect(charactersOfImport(outcome.value)).toEqual(charactersOfPage(page));
        expect(wordsOfImport(outcome.value)).toEqual(wordsOfPage(page));
      }),
      { numRuns: 800 },
    );
  });

  it('becomes parts in their normal form, which the reader takes without mending', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const outcome = fromPlainText(page, '');
        if (!outcome.ok) return;
        const { parts } = outcome.value;
        expect(normalise(parts)).toEqual(parts);
        expect(mendParts(JSON.parse(JSON.stringify(parts))).mended).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('refuses', () => {
  it('a page without words, in one sentence', () => {
    for (const page of ['', ' \n\t\r\n', '\ufeff'])
      expect(fromPlainText(page, 'vide.txt')).toEqual({
        ok: false,
        problem: { kind: 'nothing-in-it', at: 'vide.txt' },
      });
  });

  it('a page over the bound, before looking at it', () => {
    const page = 'x'.repeat(longestPage + 1);
    expect(fromPlainText(page, 'roman.txt')).toEqual({
      ok: false,
      problem: { kind: 'too-large', at: 'roman.txt', limit: longestPage },
    });
  });
});

// A rule that looks back or ahead without a bound would not come back from these within any time-out.
describe('comes back from', () => {
  it.each([
    ['20 million characters on one line', 'Un mot de plus. '.repeat(longestPage / 16)],
    ['brackets never closed', `${'['.repeat(2900)}\n`.repeat(100)],
    ['spaces inside lines', `a${' '.repeat(2900)}b\n`.repeat(100)],
    ['publication lines only', 'Publié\n'.repeat(20_000)],
    ['one caption for ever', 'Une légende. [RTS]\n'.repeat(10_000)],
    ['commas after a byline', `Par ${'A, '.repeat(40)}\n`.repeat(500)],
    ['labels of photographs', `${'photo: '.repeat(100)}\n`.repeat(200)],
    ['slashes', `${'a/'.repeat(29)}\n`.repeat(500)],
  ])('%s', (_, page) => {
    expect(fromPlainText(page, '').ok).toBe(true);
  });
});
