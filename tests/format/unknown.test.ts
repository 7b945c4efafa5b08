import { describe, expect, it } from 'vitest';
import { readArticle, writeArticle } from '../../article';
import { articleFile } from './article-file';

/** What a newer Marbre, or a colleague's tool, may have written. */
const poll = {
  type: 'poll',
  id: 'p1',
  question: 'Oui ou non ?',
  answers: [{ text: 'oui' }, { text: 'non' }],
};

describe('what this version does not know', () => {
  it('a part of an unknown kind is shown as such and written back as it was read', () => {
    const text = articleFile({ parts: [headline, poll] });

    const reading = readArticle(text);

    expect(reading.ok && reading.article.parts[1]).toMatchObject({ type: 'unrecognised', id: 'p1' });
    expect(reading.ok && writeArticle(reading.article)).toBe(text);
  });

  it('an unknown mark, an unknown property and an unknown field stay where they were', () => {
    const marked = {
      type: 'paragraph',
      id: 'a',
      tone: 'dry',
      children: [{ text: 'Kim', highlight: 'yellow' }],
    };
    const text = articleFile({ parts: [headline, marked], desk: 'monde', metadata: { priority: 3 } });

    const reading = readArticle(text);

    expect(reading.ok && reading.mended).toEqual([]);
    expect(reading.ok && writeArticle(reading.article)).toBe(text);
  });

  it('an article of a newer format may be read but not written over', () => {
    const reading = readArticle(articleFile({ format: 99, parts: [headline] }));

    expect(reading).toMatchObject({ ok: true, writable: false, format: 99 });
  });

  it('a field named __proto__ is a field like any other', () => {
    const text = articleFile({ parts: [headline] }).replace(
      '"format"',
      '"__proto__": {"polluted": true},\n  "format"',
    );

    const reading = readArticle(text);

    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(reading.ok && writeArticle(reading.article)).toContain('"polluted": true');
  });
});

const headline = { type: 'headline', id: 'h', children: [{ text: 'Titre' }] };
