import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArticle, checkSentence, type Finding, stopsHandOff } from '../../article';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import { anyArticle } from '../laws/any-article';
import { articleOf, checked, now, slots, words } from './story';

describe('the check', () => {
  it('finds nothing in a sound article', () => {
    expect(checkArticle(checked())).toEqual([]);
    expect(stopsHandOff([])).toBe(false);
  });

  it('tells of the article first, then of its parts in their order', () => {
    const unsound = articleOf(
      [words('crosshead', 'TK', 'second'), words('kicker', 'y'.repeat(41), 'first')],
      { embargo: { until: '2030-01-01T00:00:00.000Z', timeZone: '' } },
    );
    expect(checkArticle(unsound).map(({ rule, part }) => [rule, part ?? ''])).toEqual([
      ['no-body', ''],
      ['embargo', ''],
      ['over-limit', 'first'],
      ['empty-headline', unsound.article.parts[1]?.id],
      ['placeholder', 'second'],
    ]);
  });

  it('stops the hand-off for an error, not for a warning', () => {
    const warned = checkArticle(checked([slots('related-link', { label: 'Le pont' })]));
    expect(warned.map(({ level }) => level)).toEqual(['warning']);
    expect(stopsHandOff(warned)).toBe(false);
    expect(stopsHandOff([...warned, { rule: 'no-body', level: 'error' }])).toBe(true);
  });

  it('answers for any article, and names only parts and slots it has', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const json = JSON.stringify(article.parts);
        for (const finding of checkArticle({ article, now, lost: new Set() })) {
          if (finding.part !== undefined) expect(json).toContain(`"id":${JSON.stringify(finding.part)}`);
          if (finding.slot !== undefined) expect(json).toContain(`"type":"${finding.slot}"`);
        }
      }),
    );
  });
});

const one = [
  { rule: 'empty-headline', level: 'error', part: 'h' },
  { rule: 'no-body', level: 'error' },
  { rule: 'no-language', level: 'error' },
  { rule: 'embargo', level: 'error', until: '2030-01-01T11:00:00.000Z', timeZone: 'Europe/Zurich' },
  { rule: 'newer-format', level: 'warning' },
  { rule: 'unrecognised-part', level: 'error', part: 'u' },
  { rule: 'missing-picture', level: 'error', part: 'f' },
  ...['', 'lac.jpg'].map((name) => ({
    rule: 'lost-picture' as const,
    level: 'error' as const,
    part: 'f',
    name,
  })),
  ...(['credit', 'description', 'quote', 'label', 'sidebar-headline'] as const).map((slot) => ({
    rule: 'empty-slot' as const,
    level: 'error' as const,
    part: 'p',
    slot,
  })),
  { rule: 'empty-part', level: 'warning', part: 'p', kind: 'paragraph' },
  ...(['characters', 'words'] as const).map((unit) => ({
    rule: 'over-limit' as const,
    level: 'error' as const,
    part: 'h',
    kind: 'headline' as const,
    unit,
    count: 134,
    limit: 120,
  })),
  { rule: 'placeholder', level: 'error', part: 'p', found: 'TK', at: 0 },
  { rule: 'unsafe-address', level: 'error', part: 'p', address: 'javascript:1' },
  { rule: 'empty-link', level: 'warning', part: 'p', address: 'https://example.org' },
  { rule: 'link-without-address', level: 'warning', part: 'p' },
] as const satisfies readonly Finding[];

describe.each([
  ['en', en],
  ['fr', fr],
])('the sentences in %s', (language, catalogue) => {
  const catalogues = i18next.createInstance();
  beforeAll(() =>
    catalogues.init({
      lng: language,
      resources: { [language]: { translation: catalogue } },
      interpolation: { escapeValue: false },
    }),
  );

  it.each(one)('say $rule', (finding) => {
    const { key, facts } = checkSentence(finding);
    const sentence = catalogues.t(key, facts);
    expect(sentence).not.toBe(key);
    expect(sentence).toMatch(/^[“«\p{Lu}\d].*\.$/u);
    expect(sentence).not.toMatch(/\{\{|Invalid|NaN/);
    for (const fact of ['count', 'limit', 'found', 'address', 'name'] as const)
      if (fact in finding) expect(sentence).toContain(String(Reflect.get(finding, fact)));
    if (finding.rule === 'embargo') expect(sentence).toMatch(/2030.*12[:h ]/);
  });

  it('tell an embargo by the clock of its field, which has twenty-four hours', () => {
    const until = { until: '2030-01-05T17:30:00.000Z', timeZone: 'Europe/Zurich' };
    const { key, facts } = checkSentence({ rule: 'embargo', level: 'error', ...until });
    const sentence = {
      en: 'Under embargo until January 5, 2030 at 18:30 (Europe/Zurich).',
      fr: 'Sous embargo jusqu’au 5 janvier 2030 à 18:30 (Europe/Zurich).',
    }[language];
    expect(catalogues.t(key, facts)).toBe(sentence);
  });
});
