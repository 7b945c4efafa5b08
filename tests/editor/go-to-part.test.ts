import { describe, expect, it } from 'vitest';
import type { Part } from '../../article';
import { goToPart, type PartPlace } from '../../renderer/editor/commands/go-to-part';
import { editorOf } from './notation/act';
import { show } from './notation/show';

const before = 'paragraph: u|n\nfigure#a(picture):\n  caption: Au lac\n  credit:\n  description: Un lac';

function shown(place: Partial<PartPlace> = {}, story = before): string {
  const { editor } = editorOf(story);
  expect(goToPart(editor, { part: 'a', ...place })).toBe(true);
  return show(editor, new Set(['a']));
}

describe('the caret, led to a part', () => {
  it('stands before its first word', () =>
    expect(shown()).toContain('caption: |Au lac\n  credit:\n  description: Un lac'));
  it('stands behind the words of the slot that is meant', () =>
    expect(shown({ slot: 'caption' })).toContain('caption: Au lac|'));
  it('stands in an empty slot', () => expect(shown({ slot: 'credit' })).toContain('credit: |'));
  it('selects the words that are meant', () => {
    const story = 'headline: u|n\nparagraph#a: Le *maire*, TK ans, TK enfants';
    expect(shown({ words: { at: 18, length: 2 } }, story)).toContain('TK ans, [TK] enfants');
    expect(shown({ slot: 'caption', words: { at: 3, length: 3 } })).toContain('caption: Au [lac]');
  });
  it('stands before the first word once those that were meant are gone', () =>
    expect(shown({ words: { at: 90, length: 2 } }, 'headline: u|n\nparagraph#a: Le maire')).toContain(
      'paragraph#a: |Le maire',
    ));
  it('goes to the entry of the list that is meant', () => {
    const { editor } = editorOf('headline: u|n\nlist#a:\n  - un\n  - deux TK');
    const [, list] = editor.children as Part[];
    const entry = list?.type === 'list' ? list.children[1]?.id : undefined;
    goToPart(editor, { part: 'a', entry });
    expect(show(editor, new Set(['a']))).toContain('- un\n  - |deux TK');
    goToPart(editor, { part: 'a', entry, words: { at: 5, length: 2 } });
    expect(show(editor, new Set(['a']))).toContain('- deux [TK]');
  });
  it('stays where it is when the part is gone', () => {
    const { editor } = editorOf(before);
    expect(goToPart(editor, { part: 'b' })).toBe(false);
    expect(show(editor, new Set(['a']))).toContain('paragraph: u|n');
  });
});
