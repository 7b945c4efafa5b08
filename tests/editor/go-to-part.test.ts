import { describe, expect, it } from 'vitest';
import { goToPart } from '../../renderer/editor/commands/go-to-part';
import { editorOf } from './notation/act';
import { show } from './notation/show';

const before = 'paragraph: u|n\nfigure#a(picture):\n  caption: Au lac\n  credit:\n  description: Un lac';

function shown(slot?: string): string {
  const { editor } = editorOf(before);
  expect(goToPart(editor, 'a', slot)).toBe(true);
  return show(editor, new Set(['a']));
}

describe('the caret, led to a part', () => {
  it('stands before its first word', () =>
    expect(shown()).toContain('caption: |Au lac\n  credit:\n  description: Un lac'));
  it('stands behind the words of the slot that is meant', () =>
    expect(shown('caption')).toContain('caption: Au lac|'));
  it('stands in an empty slot', () => expect(shown('credit')).toContain('credit: |'));
  it('stays where it is when the part is gone', () => {
    const { editor } = editorOf(before);
    expect(goToPart(editor, 'b')).toBe(false);
    expect(show(editor, new Set(['a']))).toContain('paragraph: u|n');
  });
});
