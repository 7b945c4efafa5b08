import { describe, expect, it } from 'vitest';
import { limitsOf, normalise, overLimits, overLimitsOf } from '../../article';

const headlineOf = (length: number) =>
  normalise([{ type: 'headline', id: 'h', children: [{ text: 'é'.repeat(length) }] }]);

describe('limits', () => {
  it.each([
    [90, []],
    [91, [{ count: 91, limit: 90, level: 'warning' }]],
    [120, [{ count: 120, limit: 90, level: 'warning' }]],
    [121, [{ count: 121, limit: 120, level: 'error' }]],
  ])('a headline of %i characters', (length, expected) => {
    const over = overLimits(headlineOf(length), 'fr');
    expect(over).toEqual(
      expected.map((facts) => ({ part: 'h', kind: 'headline', unit: 'characters', ...facts })),
    );
  });

  it('count characters as a reader sees them', () => {
    const parts = normalise([{ type: 'headline', id: 'h', children: [{ text: 'e\u0301'.repeat(90) }] }]);
    expect(overLimits(parts, 'fr')).toEqual([]);
  });

  it('name the slot they count, and reach into sidebars', () => {
    const parts = normalise([
      {
        type: 'pull-quote',
        id: 'q',
        children: [
          { type: 'quote', children: [{ text: 'x'.repeat(121) }] },
          { type: 'attribution', children: [{ text: 'x'.repeat(500) }] },
        ],
      },
      {
        type: 'sidebar',
        id: 's',
        children: [{ type: 'crosshead', id: 'c', children: [{ text: 'x'.repeat(61) }] }],
      } as never,
    ]);
    expect(overLimits(parts, 'fr')).toEqual([
      {
        part: 'q',
        kind: 'pull-quote',
        slot: 'quote',
        unit: 'characters',
        count: 121,
        limit: 120,
        level: 'warning',
      },
      { part: 'c', kind: 'crosshead', unit: 'characters', count: 61, limit: 60, level: 'warning' },
    ]);
  });

  it('of a house take the place of the part’s own, add to them, or lift them', () => {
    expect(
      overLimits(headlineOf(100), 'fr', { headline: [{ unit: 'characters', error: 70 }] }),
    ).toMatchObject([{ limit: 70, level: 'error' }]);
    expect(overLimits(headlineOf(500), 'fr', { headline: [{ unit: 'characters' }] })).toEqual([]);
    expect(limitsOf('headline', { headline: [{ unit: 'words', warn: 12 }] })).toHaveLength(2);
  });

  it('in words count words', () => {
    const parts = normalise([
      { type: 'paragraph', id: 'p', children: [{ text: "L'ATS dit cyber-attaques" }] },
    ]);
    expect(overLimits(parts, 'fr', { paragraph: [{ unit: 'words', warn: 2 }] })).toMatchObject([
      { part: 'p', unit: 'words', count: 3, limit: 2 },
    ]);
  });

  it('of one part are told for that part alone, as the window shows them while it is written', () => {
    const [headline, ...others] = headlineOf(91);
    expect(headline && overLimitsOf(headline, 'fr')).toMatchObject([{ part: 'h', level: 'warning' }]);
    expect(others.flatMap((part) => overLimitsOf(part, 'fr'))).toEqual([]);
  });
});
