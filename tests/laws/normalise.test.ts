import fc from 'fast-check';
import { createEditor, Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { mendParts, normalise, readArticle, withParts, wordsOf, writeArticle } from '../../article';
import { anyArticle, anyTree } from './any-article';

// In a tree still out of order no one can say where a word ends: there the letters are counted.
const letters = (nodes: readonly unknown[]) => [...wordsOf(nodes as never).join('')].sort().join('');

describe('the normalising engine', () => {
  it('loses no word of any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(letters(normalise(tree as never))).toEqual(letters(tree));
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent: what it has put in order it leaves as it is', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const once = normalise(tree as never);
        expect(normalise(once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every part and entry an id of its own', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const ids = [...JSON.stringify(normalise(tree as never)).matchAll(/"id":"([^"]*)"/g)].map(
          ([, id]) => id,
        );
        expect(ids).not.toContain('');
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves only what the reader takes without mending', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const parts = normalise(tree as never);
        const { mended } = mendParts(JSON.parse(JSON.stringify(parts)));
        expect(mended.filter(({ what }) => what !== 'unrecognised-part')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing to an article in order, seen from an open editor', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const editor = withParts(createEditor());
        editor.children = [...article.parts];
        Editor.normalize(editor, { force: true });
        expect(editor.operations).toEqual([]);
      }),
    );
  });
});

describe('reading and writing', () => {
  it('read(write(article)) is the article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const reading = readArticle(writeArticle(article));
        expect(reading).toMatchObject({ ok: true, mended: expect.any(Array), writable: true });
        expect(reading.ok && reading.article).toEqual(article);
      }),
      { numRuns: 300 },
    );
  });
});
