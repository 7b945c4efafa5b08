import { describe, expect, it } from 'vitest';
import { countText } from '../../article';

const count = (text: string, language = 'fr') => countText(text, { language, charactersPerLine: 10 });

describe('words', () => {
  it.each([
    ["L'ATS l’a dit aujourd’hui", 'fr', 4],
    ['cyber-attaques nord-coréennes', 'fr', 2],
    ['«\u202fnon\u202f», a-t-il dit\u00a0: oui\u00a0!', 'fr', 4],
    ['1\u202f000\u202f000 de francs', 'fr', 3],
    ['3,5 % à 20h15 le 20.12.2014', 'fr', 5],
    ['afp/pym', 'fr', 1],
    ['redaction@example.org https://example.org/info', 'fr', 2],
    ['One—two – three', 'en', 3],
    // A dash typed as two hyphens parts words as well.
    ['One--two -- three', 'en', 3],
    ['à 14:30, 1:0, −5°C', 'fr', 4],
    ['les étudiant(e)s, un·e étudiant.e', 'fr', 4],
    ['https://www.rts.ch/info?id=12&x=1#top', 'fr', 1],
    ['(https://example.org/a_(b)/c%20d;e=[1,2]!~$f)', 'fr', 1],
    ['10\u00a0kg, 20\u202fkg\u202f: 1\u00a0000\u202ffrancs', 'fr', 6],
    ['oui…non « oui »/« non »', 'fr', 3],
    ["don't stop, AT&T", 'en', 3],
    ['Der Bundesrat hat’s beschlossen.', 'de', 4],
    ["dell'anno scorso", 'it', 2],
    ['中国人民', 'zh', 2],
    ['中国。人民(中国)', 'zh', 3],
    ['… — « » !!! 😀', 'fr', 0],
    ['', 'fr', 0],
  ])('%j in %s: %i', (text, language, words) => {
    expect(count(text, language).words).toBe(words);
  });

  it('counts in a language nobody knows by the rules of Unicode', () => {
    expect(count('deux mots', 'not a tag').words).toBe(2);
  });
});

describe('characters', () => {
  it.each([
    ['été', 3, 3],
    ['e\u0301te\u0301', 3, 3],
    ['👩‍👩‍👧‍👦 là', 4, 3],
    ['a\u202f!\u00a0b', 5, 3],
    ['deux\nlignes', 11, 10],
    ['', 0, 0],
  ])('%j: %i with spaces, %i without', (text, characters, charactersWithoutSpaces) => {
    expect(count(text)).toMatchObject({ characters, charactersWithoutSpaces });
  });
});

describe('column lines at ten characters', () => {
  it.each([
    ['', 0],
    ['dix signes', 1],
    ['onze signes', 2],
    ['un\n\ndix signes+un', 3],
  ])('%j: %i', (text, lines) => {
    expect(count(text).lines).toBe(lines);
  });
});
