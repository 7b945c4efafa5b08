import { describe, expect, it } from 'vitest';
import { newArticle, readArticle, readArticleJson, wordsOf, writeArticle } from '../../article';
import { articleFile } from './article-file';

const good = articleFile({
  parts: [
    { type: 'headline', id: 'h', children: [{ text: 'Un titre' }] },
    {
      type: 'paragraph',
      id: 'p',
      children: [{ text: 'Le ' }, { text: 'piratage', strong: true }, { text: ' de Sony.' }],
    },
  ],
});

describe('what is no article is refused with its reason', () => {
  it.each([
    ['not JSON', '{"format": 1,', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'not-an-article'],
    ['a number', '7', 'not-an-article'],
    ['JSON of another program', '{"name": "marbre", "version": "1.0.0"}', 'not-an-article'],
    ['a format that is no number', articleFile({ format: 'one' }), 'not-an-article'],
    ['a format below one', articleFile({ format: 0 }), 'not-an-article'],
    ['nesting without end', `{"format":1,"parts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
  ])('%s', (_, text, reason) => {
    expect(readArticle(text)).toEqual({ ok: false, reason });
  });

  it('every truncation of a good file', () => {
    for (let length = 0; length < good.trimEnd().length; length++) {
      expect(readArticle(good.slice(0, length)), `cut at ${length}`).toEqual({
        ok: false,
        reason: 'not-json',
      });
    }
  });

  it('two million values and more', () => {
    const parts = new Array(2_000_001).fill(0);

    expect(readArticleJson({ format: 1, parts })).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('what is wrong in an article is put right and named', () => {
  const cases: [title: string, part: unknown, at: string, what: string, words: string[]][] = [
    [
      'a number for text',
      { type: 'paragraph', id: 'p', children: [{ text: 42 }] },
      '/parts/0/children/0',
      'not-text',
      ['42'],
    ],
    [
      'a string for children',
      { type: 'paragraph', id: 'p', children: 'Kim' },
      '/parts/0/children',
      'wrong-field',
      ['Kim'],
    ],
    ['a missing list of children', { type: 'paragraph', id: 'p' }, '/parts/0/children', 'wrong-field', []],
    ['a bare string', 'Kim', '/parts/0', 'not-a-part', ['Kim']],
    ['null', null, '/parts/0', 'not-a-part', []],
    ['an object without a kind', { children: [{ text: 'Kim' }] }, '/parts/0', 'not-a-part', ['Kim']],
    [
      'a list style no one knows',
      { type: 'list', id: 'l', style: 'dotted', children: [] },
      '/parts/0/style',
      'wrong-property',
      [],
    ],
    [
      'a script address',
      { type: 'paragraph', id: 'p', children: [{ text: 'Kim', link: 'javascript:alert(1)' }] },
      '/parts/0/children/0/link',
      'unsafe-address',
      ['Kim'],
    ],
    [
      'a NUL and half a character',
      { type: 'paragraph', id: 'p', children: [{ text: 'Ki\u0000m\ud800' }] },
      '/parts/0/children/0',
      'stray-characters',
      ['Kim'],
    ],
  ];

  it.each(cases)('%s', (_, part, at, what, words) => {
    const reading = readArticle(articleFile({ parts: [part] }));

    expect(reading.ok && reading.mended).toContainEqual({ at, what });
    expect(reading.ok && wordsOf(reading.article.parts)).toEqual(words);
  });

  it('metadata of the wrong type, which stays in the file under another name', () => {
    const reading = readArticle(articleFile({ metadata: { bylines: 'Jeanne Favre' } }));

    expect(reading.ok && reading.mended).toContainEqual({ at: '/metadata/bylines', what: 'wrong-metadata' });
    expect(reading.ok && reading.article.metadata.bylines).toEqual([]);
    expect(reading.ok && writeArticle(reading.article)).toContain('Jeanne Favre');
  });

  it('a byte-order mark is passed over', () => {
    expect(readArticle(`\ufeff${good}`)).toMatchObject({ ok: true, mended: [] });
  });

  it('an id that stands twice: the first keeps it', () => {
    const twin = { type: 'paragraph', id: 'h', children: [{ text: 'encore' }] };

    const reading = readArticle(
      articleFile({ parts: [{ type: 'headline', id: 'h', children: [{ text: 'T' }] }, twin] }),
    );

    const [first, second] = reading.ok ? reading.article.parts : [];
    expect(first?.id).toBe('h');
    expect(second?.id).not.toBe('h');
  });
});

describe('a good file', () => {
  it('is written back byte for byte', () => {
    const reading = readArticle(good);

    expect(reading.ok && reading.mended).toEqual([]);
    expect(reading.ok && writeArticle(reading.article)).toBe(good);
  });

  it('begins as a headline, a lead and a paragraph, all empty', () => {
    const article = newArticle({ id: 'x', now: '2014-12-20T14:32:00.000Z', language: 'fr' });

    expect(article.parts.map((part) => part.type)).toEqual(['headline', 'lead', 'paragraph']);
  });
});
