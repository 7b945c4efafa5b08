import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, type HowToFind, mostPlaces, type Part, textOf } from '../../article';
import { foldForFind } from '../../article/find/fold-for-find';
import { linesOfWords } from '../../article/find/line-of-words';
import { read } from '../editor/notation/read';
import { anyText } from '../laws/any-article';

const anyhow: HowToFind = { matchCase: false, wholeWord: false, exactAccents: false };

/** The lines that hold a place, each place in ⟦ ⟧. */
function found(parts: readonly Part[], sought: string, how: Partial<HowToFind> = {}): string[] {
  const { places } = findPlaces(parts, sought, { ...anyhow, ...how });
  return [...linesOfWords(parts)].flatMap(({ path, leaves }) => {
    const own = places.filter((place) => `${place.path}` === `${path}`);
    let text = textOf(leaves);
    for (const { start, end } of own.toReversed())
      text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
    return own.length > 0 ? [text] : [];
  });
}

const line = (text: string): Part[] => [{ type: 'paragraph', id: 'abcdefgh', children: [{ text }] }];

it('runs of plain letters are folded as their letters one by one, and lead back to the same places', () => {
  const mixed = fc.array(
    fc.constantFrom(
      ...['a', 'Z', ' ', '#', 'é', 'e\u0301', '\u0301', 'œ', '’', '👍🏽', 'ς', '\n', 'Œ', '…', '«', '—'],
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        mixed.map((letters) => letters.join('')),
        anyText,
      ),
      fc.boolean(),
      (text, matchCase) => {
        const how = { matchCase, exactAccents: false };
        const { folded, offsets } = foldForFind(text, how);
        const letters = [...new Set([...offsets].filter((at) => at >= 0))];
        const alone = letters.map((at, next) => foldForFind(text.slice(at, letters[next + 1]), how).folded);
        expect(alone.join('')).toBe(folded);
        expect([...offsets].filter((at) => at >= 0)).toEqual([...letters].sort((a, b) => a - b));
        expect(offsets.length).toBe(folded.length + 1);
      },
    ),
  );
});

describe('words are found', () => {
  const table: [string, string, Partial<HowToFind>, string | undefined][] = [
    // in, sought, how, after
    ['Sony à Sony', 'sony', {}, '⟦Sony⟧ à ⟦Sony⟧'],
    ['Sony à sony', 'sony', { matchCase: true }, 'Sony à ⟦sony⟧'],
    ['Pékin, PEKIN', 'pekin', {}, '⟦Pékin⟧, ⟦PEKIN⟧'],
    ['Pékin, pekin', 'pékin', {}, '⟦Pékin⟧, ⟦pekin⟧'],
    ['Pékin, pekin', 'pekin', { exactAccents: true }, 'Pékin, ⟦pekin⟧'],
    // Composed and decomposed are one letter to a reader, in both directions, exact or not.
    ['Pe\u0301kin va', 'pékin', { exactAccents: true }, '⟦Pe\u0301kin⟧ va'],
    ['Pékin va', 'pe\u0301kin', { exactAccents: true }, '⟦Pékin⟧ va'],
    ['Pe\u0301kin va', 'pekin v', {}, '⟦Pe\u0301kin v⟧a'],
    ['e\u0301', 'e', { exactAccents: true }, undefined],
    ['le cœur, le coeur', 'coeur', {}, 'le ⟦cœur⟧, le ⟦coeur⟧'],
    ['le COEUR, le CŒUR', 'cœur', {}, 'le ⟦COEUR⟧, le ⟦CŒUR⟧'],
    ['le CŒUR', 'COEUR', { matchCase: true }, 'le ⟦CŒUR⟧'],
    // A capital ligature is spelled in either way, whatever follows it.
    ['Œuvre, Oeuvre, OEuvre', 'Oeuvre', { matchCase: true }, '⟦Œuvre⟧, ⟦Oeuvre⟧, OEuvre'],
    ['Œuvre, Oeuvre, OEuvre', 'OEuvre', { matchCase: true }, '⟦Œuvre⟧, Oeuvre, ⟦OEuvre⟧'],
    ['Œuvre, Oeuvre, OEuvre', 'Œuvre', { matchCase: true }, '⟦Œuvre⟧, ⟦Oeuvre⟧, ⟦OEuvre⟧'],
    ['Œuvre, œuvre', 'oeuvre', { matchCase: true }, 'Œuvre, ⟦œuvre⟧'],
    ['Œuvre, Oeuvre', 'Oeuvre', { matchCase: true, exactAccents: true }, 'Œuvre, ⟦Oeuvre⟧'],
    ['LŒSS, Þór, Ægir', 'Thor', { matchCase: true }, 'LŒSS, ⟦Þór⟧, Ægir'],
    ['Œuvre', 'O', { matchCase: true }, undefined],
    ['la ﬁn du conﬂit', 'fin du conflit', {}, 'la ⟦ﬁn du conﬂit⟧'],
    // Half a ligature is no place a caret could stand.
    ['bœuf', 'bo', {}, undefined],
    ['bœuf', 'uf', {}, 'bœ⟦uf⟧'],
    ['Straße', 'strasse', {}, '⟦Straße⟧'],
    ['ΣΟΦΟΣ σοφός', 'σοφος', {}, '⟦ΣΟΦΟΣ⟧ ⟦σοφός⟧'],
    // What is typed finds what typography made of it.
    ['L’ATS dit\u00a0: «\u202fnon\u202f»', "l'ats dit : « non »", {}, '⟦L’ATS dit\u00a0: «\u202fnon\u202f»⟧'],
    ['L’ATS', "l'ats", { exactAccents: true }, undefined],
    // Quotes of all kinds are each other, with the spaces French has inside them.
    ['il dit «\u00a0Bonjour\u00a0».', '"Bonjour"', {}, 'il dit ⟦«\u00a0Bonjour\u00a0»⟧.'],
    ['«\u202fBonjour\u202f», «Bonjour»', '"Bonjour"', {}, '⟦«\u202fBonjour\u202f»⟧, ⟦«Bonjour»⟧'],
    ['“Bonjour”, „Bonjour“, »Bonjour«', '"Bonjour"', {}, '⟦“Bonjour”⟧, ⟦„Bonjour“⟧, ⟦»Bonjour«⟧'],
    ['"Bonjour", “Bonjour”', '« Bonjour »', {}, '⟦"Bonjour"⟧, ⟦“Bonjour”⟧'],
    ['«\u00a0Bonjour\u00a0»', '“Bonjour', {}, '⟦«\u00a0Bonjour⟧\u00a0»'],
    ['‹oui›, ‹\u202foui\u202f›, ‘oui’', "'oui'", {}, '⟦‹oui›⟧, ⟦‹\u202foui\u202f›⟧, ⟦‘oui’⟧'],
    // A space that parts words is none of the quote's.
    ['il dit "oui" Bonjour', '"Bonjour', {}, undefined],
    ['sagt »ja« und', '"ja" und', {}, 'sagt ⟦»ja« und⟧'],
    ['«\u00a0oui\u00a0»', '"', {}, '⟦«⟧\u00a0oui\u00a0⟦»⟧'],
    ['«\u00a0oui\u00a0»', 'oui ', {}, '«\u00a0⟦oui\u00a0⟧»'],
    ['«\u00a0Bonjour\u00a0»', '"Bonjour"', { exactAccents: true }, undefined],
    ['il hésite… puis ... rien', '...', {}, 'il hésite⟦…⟧ puis ⟦...⟧ rien'],
    ['il hésite... puis… rien', '…', {}, 'il hésite⟦...⟧ puis⟦…⟧ rien'],
    ['il hésite…', '.', {}, undefined],
    // A hyphen typed finds the dashes made of it; a dash is a dash.
    ['2014–2015 – Paris-Londres', '-', {}, '2014⟦–⟧2015 ⟦–⟧ Paris⟦-⟧Londres'],
    ['oui — non – non -- non', 'oui - non', {}, '⟦oui — non⟧ – non -- non'],
    ['oui — non – non -- non', '--', {}, 'oui ⟦—⟧ non ⟦–⟧ non ⟦--⟧ non'],
    ['cyber-attaque — non – oui', '–', {}, 'cyber-attaque ⟦—⟧ non ⟦–⟧ oui'],
    ['cyber\u2011attaque', 'cyber-attaque', {}, '⟦cyber\u2011attaque⟧'],
    ['inter\u00adnational', 'international', {}, '⟦inter\u00adnational⟧'],
    ['deux\nlignes', 'deux lignes', {}, '⟦deux\nlignes⟧'],
    // Whole words, by Unicode's letters and digits.
    ['art, article, Art.', 'art', { wholeWord: true }, '⟦art⟧, article, ⟦Art⟧.'],
    ['été étés', 'été', { wholeWord: true }, '⟦été⟧ étés'],
    ['L’ATS et ATSR', 'ats', { wholeWord: true }, 'L’⟦ATS⟧ et ATSR'],
    ['e\u0301te\u0301 x', 'ete', { wholeWord: true }, '⟦e\u0301te\u0301⟧ x'],
    ['𝒳art art', 'art', { wholeWord: true }, '𝒳art ⟦art⟧'],
    ['(1) et 10', '1', { wholeWord: true }, '(⟦1⟧) et 10'],
    ['a, b, c', ', ', { wholeWord: true }, 'a, b, c'.replaceAll(', ', '⟦, ⟧')],
    // A place never overlaps another.
    ['aaaa', 'aa', {}, '⟦aa⟧⟦aa⟧'],
    ['aaa a', 'a', { wholeWord: true }, 'aaa ⟦a⟧'],
    // Signs with a meaning elsewhere have none here.
    ['1.5 ou 115', '1.5', {}, '⟦1.5⟧ ou 115'],
    // A family is one sign to its reader, a skin colour no sign of its own.
    ['👩\u200d👩\u200d👧 et 👩', '👩', {}, '👩\u200d👩\u200d👧 et ⟦👩⟧'],
    ['👍🏽 et 👍', '👍', {}, '👍🏽 et ⟦👍⟧'],
    ['Rien', '', {}, undefined],
    ['Rien', '\u00ad', {}, undefined],
  ];
  for (const [text, sought, how, after] of table)
    it(`“${sought}” ${JSON.stringify(how)} in “${text}”`, () =>
      expect(found(line(text), sought, how)).toEqual(after === undefined ? [] : [after]));

  it('across marks and links, in every line of every part', () => {
    const { parts } = read(`
      headline: Sony cède
      paragraph: le studio S*on*_y_ et ‹https://example.org›So‹›ny
      figure(picture):
        caption: Le siège de Sony
        credit: Sony
      sidebar:
        headline: Sony en bref
        list:
          - Sony Pictures
          - Japon
    `);
    expect(found(parts, 'sony')).toEqual([
      '⟦Sony⟧ cède',
      'le studio ⟦Sony⟧ et ⟦Sony⟧',
      'Le siège de ⟦Sony⟧',
      '⟦Sony⟧',
      '⟦Sony⟧ en bref',
      '⟦Sony⟧ Pictures',
    ]);
  });

  it('never from one part into the next', () => {
    const { parts } = read('paragraph: fin\nparagraph: début');
    expect(findPlaces(parts, 'fin début', anyhow).places).toEqual([]);
  });

  it(`${mostPlaces} at most, and it is said that there are more`, () => {
    const exactly = findPlaces(line('a '.repeat(mostPlaces)), 'a', anyhow);
    expect([exactly.places.length, exactly.more]).toEqual([mostPlaces, false]);
    const over = findPlaces(line('a '.repeat(mostPlaces + 1)), 'a', anyhow);
    expect([over.places.length, over.more]).toEqual([mostPlaces, true]);
  });
});

describe('laws', () => {
  const anyHow = fc.record({
    matchCase: fc.boolean(),
    wholeWord: fc.constant(false),
    exactAccents: fc.boolean(),
  });

  /** Signs that are spelled in several ways, and what stands beside them. */
  const anySigns = fc
    .array(fc.constantFrom(...'"«»“‹›\'’-–—….OEoeŒœẞSs \u00a0\u202fa'), { maxLength: 12 })
    .map((signs) => signs.join(''));

  it('any part of a text between letters is found where it stands', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, anySigns), fc.nat(), fc.nat(), anyHow, (text, one, other, how) => {
        const letters = Array.from(new Intl.Segmenter('fr').segment(text), ({ segment }) => segment);
        const [from = 0, to = 0] = [one % (letters.length + 1), other % (letters.length + 1)].sort(
          (a, b) => a - b,
        );
        const sought = letters.slice(from, to).join('');
        const start = letters.slice(0, from).join('').length;
        const { places } = findPlaces(line(text), sought, how);
        // A place before it may overlap it and stand for it.
        const there = places.some((place) => place.start <= start + sought.length && place.end > start);
        const isPassedOver = /^[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]*$/u.test(sought);
        expect(there || isPassedOver).toBe(true);
      }),
    ));

  it('places stand in order, apart, inside their line, and fold to what was sought', () =>
    fc.assert(
      fc.property(
        fc.oneof(anyText, anySigns),
        fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), anySigns),
        anyHow,
        (text, sought, how) => {
          let last = 0;
          for (const { start, end } of findPlaces(line(`${text}${sought}${text}`), sought, how).places) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(
              findPlaces(line(`${text}${sought}${text}`.slice(start, end)), sought, how).places,
            ).toHaveLength(1);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(`${text}${sought}${text}`.length);
        },
      ),
    ));
});
