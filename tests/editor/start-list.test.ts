import { describe, expect, it } from 'vitest';
import { editorOf, expectAct, turn } from './notation/act';
import { show } from './notation/show';

const space = (name: string, before: string, after: string, told = {}) =>
  it(name, () => expectAct(before, (editor) => editor.insertText(' '), after, told));

/** The space, and the list it makes. */
const steps = 2;

describe('a space behind a sign at the start of a paragraph', () => {
  space('makes a list of a dash', 'paragraph: -|', 'list:\n  - |', { loses: '-', steps });
  space('makes a numbered list of a one', 'paragraph: 1.|', 'list(numbered):\n  - |', { loses: '1.', steps });
  space(
    'makes a list in a sidebar',
    'sidebar:\n  sidebar-headline: R\n  paragraph: -|',
    'sidebar:\n  sidebar-headline: R\n  list:\n    - |',
    { loses: '-', steps },
  );
  space('is a space where words follow, as in a dialogue', 'paragraph: -|Oui', 'paragraph: - |Oui');
  space('is a space behind words', 'paragraph: un -|', 'paragraph: un - |');
  space('is a space behind another number', 'paragraph: 2014.|', 'paragraph: 2014. |');
  space('is a space in a crosshead', 'crosshead: -|', 'crosshead: - |');
  space(
    'is a space in a caption',
    'figure:\n  caption: -|',
    'figure:\n  caption: - |\n  credit:\n  description:',
  );

  it('is undone alone: the sign is there again, and stays a sign', async () => {
    const { editor } = editorOf('paragraph#a: |');
    editor.insertText('-');
    editor.insertText(' ');
    await turn();
    expect(show(editor)).toBe('headline: T\nlist:\n  - |');
    editor.undo();
    expect(show(editor, new Set(['a']))).toBe('headline: T\nparagraph#a: - |');
    await turn();
    editor.insertText('O');
    expect(show(editor)).toBe('headline: T\nparagraph: - O|');
  });
});
