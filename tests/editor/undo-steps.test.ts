import { createEditor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { addPart } from '../../renderer/editor/commands/add-part';
import { writeOver } from '../../renderer/editor/commands/write-over';
import { withArticle } from '../../renderer/editor/create-article-editor';
import { perform } from '../../renderer/editor/perform';
import { awaitLetters } from '../../renderer/editor/undo-steps';
import { turn } from './notation/act';
import { createClipboard } from './notation/clipboard';
import { read } from './notation/read';
import { show } from './notation/show';

function typist(written: string) {
  const { parts, selection } = read(written);
  let now = 0;
  const editor = withArticle(withHistory(createEditor()), {}, () => now);
  editor.children = parts;
  editor.selection = selection;
  const type = async (text: string, pauseMs = 50) => {
    for (const letter of text) {
      now += pauseMs;
      editor.insertText(letter);
      await turn();
    }
  };
  return { editor, type };
}

describe('one step of undo', () => {
  it('is what was typed without a pause', async () => {
    const { editor, type } = typist('paragraph: |');
    await type('un deux');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: |');
  });

  it('ends with a pause of more than a second', async () => {
    const { editor, type } = typist('paragraph: |');
    await type('un');
    await type(' deux', 1001);
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un deu|');
  });

  it('is all that was typed with a mark chosen at the caret', async () => {
    const { editor, type } = typist('paragraph: un |');
    await type('deux ');
    perform(editor, { is: 'mark', mark: 'strong' });
    await type('trois');
    expect(show(editor)).toBe('headline: T\nparagraph: un deux *trois|*');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un deux |');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un |');
  });

  it('is all that was typed behind a link', async () => {
    const { editor, type } = typist('paragraph: ‹https://a.ch›un|‹› fin');
    await type(' et deux');
    expect(show(editor)).toBe('headline: T\nparagraph: ‹https://a.ch›un‹› et deux| fin');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: ‹https://a.ch›un|‹› fin');
  });

  it('is all that was typed over a selection', async () => {
    const { editor, type } = typist('paragraph: un *[deux]* trois');
    await type('xyz');
    expect(show(editor)).toBe('headline: T\nparagraph: un *xyz|* trois');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un *[deux]* trois');
  });

  it('holds what an input method writes over a selection, however long it takes', async () => {
    const { editor, type } = typist('paragraph: un *[deux]* trois');
    writeOver(editor);
    awaitLetters(editor);
    await turn();
    await type('日本', 5000);
    expect(show(editor)).toBe('headline: T\nparagraph: un *日本|* trois');
    editor.undo();
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un *[deux]* trois');
  });

  it('is one Enter, and not the typing before it', async () => {
    const { editor, type } = typist('paragraph: |');
    await type('un');
    editor.insertBreak();
    await turn();
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un|');
  });

  it('is one paste, and not the typing just before and behind it', async () => {
    const { editor, type } = typist('paragraph: |');
    await type('un ');
    editor.insertData(createClipboard({ 'text/plain': 'deux' }));
    await turn();
    await type(' trois');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un deux|');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un |');
  });

  it('puts the caret back also where there is none any more', async () => {
    const { editor, type } = typist('paragraph: un|');
    await type('x');
    Transforms.deselect(editor);
    await turn();
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: un|');
  });

  it('comes back with its caret when it is redone', async () => {
    const { editor, type } = typist('paragraph: un|\nparagraph: deux');
    await type('x');
    Transforms.select(editor, { path: [2, 0], offset: 4 });
    await type('y');
    editor.undo();
    editor.undo();
    editor.redo();
    expect(show(editor)).toBe('headline: T\nparagraph: unx|\nparagraph: deux');
    editor.redo();
    expect(show(editor)).toBe('headline: T\nparagraph: unx\nparagraph: deuxy|');
  });

  it('that put the caret in a new part puts it there again', async () => {
    const { editor } = typist('paragraph: u|n');
    addPart(editor, 'quotation');
    await turn();
    editor.undo();
    await turn();
    editor.redo();
    expect(show(editor)).toBe('headline: T\nparagraph: un\nquotation:\n  quote: |\n  attribution:');
  });

  it('begins anew after an undo', async () => {
    const { editor, type } = typist('paragraph: |');
    await type('un');
    editor.undo();
    await turn();
    await type('deux');
    editor.undo();
    expect(show(editor)).toBe('headline: T\nparagraph: |');
  });
});
