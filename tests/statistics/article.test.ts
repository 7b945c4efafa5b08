import fc from 'fast-check';
import { Node, type Path } from 'slate';
import { describe, expect, it, vi } from 'vitest';
import {
  applyOperations,
  type Counts,
  countPart,
  countParts,
  countRange,
  countText,
  normalise,
  type Part,
  readingSeconds,
} from '../../article';
import { anyArticle } from '../laws/any-article';

const measure = { language: 'fr', charactersPerLine: 35 };
const words = (...children: { text: string; strong?: true }[]) => children;

function story(): Part[] {
  return normalise([
    { type: 'headline', id: 'h', children: words({ text: 'Deux mots' }) },
    {
      type: 'paragraph',
      id: 'p',
      children: words({ text: 'Trois ' }, { text: 'mots', strong: true }, { text: ' ici' }),
    },
    {
      type: 'figure',
      id: 'f',
      children: [
        { type: 'caption', children: words({ text: 'Une légende' }) },
        { type: 'credit', children: words({ text: 'RTS' }) },
        { type: 'description', children: words({ text: '' }) },
      ],
    },
    { type: 'crosshead', id: 'c', children: words({ text: 'Intertitre' }) },
    {
      type: 'sidebar',
      id: 's',
      children: [
        { type: 'sidebar-headline', children: words({ text: 'À côté' }) },
        { type: 'paragraph', id: 'sp', children: words({ text: 'Quatre mots bien comptés' }) },
      ],
    },
  ]);
}

const sum = (all: readonly Counts[]) =>
  all.reduce(
    (a, b) => ({
      words: a.words + b.words,
      characters: a.characters + b.characters,
      charactersWithoutSpaces: a.charactersWithoutSpaces + b.charactersWithoutSpaces,
      lines: a.lines + b.lines,
    }),
    { words: 0, characters: 0, charactersWithoutSpaces: 0, lines: 0 },
  );

describe('an article', () => {
  it('counts the body apart from titles, captions and sidebars', () => {
    const { body, everything } = countParts(story(), measure);
    expect(body).toEqual({ words: 4, characters: 24, charactersWithoutSpaces: 22, lines: 2 });
    expect(everything.words).toBe(2 + 3 + 2 + 1 + 1 + 2 + 4);
  });

  it('counts what its parts count, and no more', () => {
    fc.assert(
      fc.property(anyArticle, ({ parts }) => {
        expect(countParts(parts, measure).everything).toEqual(
          sum(parts.map((part) => countPart(part, measure))),
        );
      }),
    );
  });

  it('counts the same whatever marks divide its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), (text, at) => {
        const leaves = [{ text: text.slice(0, at) }, { text: text.slice(at), strong: true as const }];
        const part: Part = { type: 'paragraph', id: 'p', children: leaves };
        expect(countPart(part, measure)).toEqual(countText(text, measure));
      }),
    );
  });

  it('counts again in another language and at another measure', () => {
    const [headline] = story();
    if (!headline) throw new Error('the story begins with its headline');
    expect(countPart(headline, { ...measure, charactersPerLine: 3 }).lines).toBe(3);
    expect(countPart(headline, measure).lines).toBe(1);
  });
});

describe('a keystroke', () => {
  const segmentedBy = (act: () => void): string[] => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    act();
    const texts = segment.mock.calls.map(([text]) => text);
    segment.mockRestore();
    return texts;
  };
  /** Something the segmenter must be asked of, unlike plain words. */
  const type = (parts: Part[], path: Path) =>
    applyOperations({ parts } as never, [{ type: 'insert_text', path, offset: 0, text: 'x—' }]).parts;

  it('costs the counting of its own paragraph', () => {
    const before = story();
    countParts(before, measure);
    const after = type(before, [1, 0]);
    expect(segmentedBy(() => countParts(after, measure))).toEqual(['x—Trois']);
  });

  it('inside a sidebar costs its own paragraph, not the sidebar', () => {
    const before = story();
    countParts(before, measure);
    const after = type(before, [4, 1, 0]);
    expect(segmentedBy(() => countParts(after, measure))).toEqual(['x—Quatre']);
  });

  it('costs nothing when nothing was typed', () => {
    const parts = type(story(), [1, 0]);
    countParts(parts, measure);
    expect(segmentedBy(() => countParts(parts, measure))).toEqual([]);
  });
});

describe('a range', () => {
  const range = (anchor: [Path, number], focus: [Path, number]) => ({
    anchor: { path: anchor[0], offset: anchor[1] },
    focus: { path: focus[0], offset: focus[1] },
  });

  it('counts from the middle of one part to the middle of another', () => {
    const { body, everything } = countRange(story(), range([[0, 0], 5], [[1, 1], 2]), measure);
    expect(everything.words).toBe(3);
    expect(body).toMatchObject({ words: 2, characters: 8 });
  });

  it('counts the same drawn backwards', () => {
    expect(countRange(story(), range([[1, 1], 2], [[0, 0], 5]), measure)).toEqual(
      countRange(story(), range([[0, 0], 5], [[1, 1], 2]), measure),
    );
  });

  it('counts slots and inner parts it only touches by what it holds of them', () => {
    const { everything } = countRange(story(), range([[2, 1, 0], 0], [[4, 1, 0], 11]), measure);
    expect(everything.words).toBe(1 + 1 + 2 + 2);
  });

  it('counts nothing where the caret stands', () => {
    expect(countRange(story(), range([[1, 0], 3], [[1, 0], 3]), measure).everything.characters).toBe(0);
  });

  const anyPlaces = fc.tuple(anyArticle, fc.nat()).map(([{ parts }, at]) => {
    const texts = [...Node.texts({ children: parts } as never)];
    const [start, end, cut] = [texts[0], texts.at(-1), texts[at % texts.length]];
    if (!start || !end || !cut) throw new Error('every article holds a text');
    return { parts, start: start[1], end: end[1], endOffset: end[0].text.length, cut: cut[1] };
  });

  it('over the whole article counts what the article counts', () => {
    fc.assert(
      fc.property(anyPlaces, ({ parts, start, end, endOffset }) => {
        expect(countRange(parts, range([start, 0], [end, endOffset]), measure)).toEqual(
          countParts(parts, measure),
        );
      }),
    );
  });

  it('cut in two between parts counts everything once', () => {
    fc.assert(
      fc.property(anyPlaces, ({ parts, start, end, endOffset, cut: [at = 0] }) => {
        const border = Node.last({ children: parts } as never, [at]);
        const next = Node.first({ children: parts } as never, [Math.min(at + 1, parts.length - 1)]);
        fc.pre(at + 1 < parts.length);
        const before = countRange(
          parts,
          range([start, 0], [border[1], Node.string(border[0]).length]),
          measure,
        );
        const after = countRange(parts, range([next[1], 0], [end, endOffset]), measure);
        expect(sum([before.everything, after.everything])).toEqual(countParts(parts, measure).everything);
      }),
    );
  });
});

describe('reading time', () => {
  it('follows the language', () => {
    expect(readingSeconds(195, 'fr-CH')).toBe(60);
    expect(readingSeconds(228, 'en')).toBe(60);
    expect(readingSeconds(184, 'fi')).toBe(60);
    expect(readingSeconds(0, 'fr')).toBe(0);
  });
});
