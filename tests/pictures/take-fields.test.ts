import type { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { givePicture } from '../../renderer/editor/commands/give-picture';
import { insertPicture } from '../../renderer/editor/commands/insert-picture';
import { takeFields } from '../../renderer/editor/commands/take-fields';
import { offersIn } from '../../renderer/editor/offers';
import { editorOf, expectAct, turn } from '../editor/notation/act';
import { picture } from '../editor/notation/read';

const fields = { caption: 'À Pékin', credit: 'EPA/Zoë', description: 'Une rue', copyright: '© EPA' };
const takeAll = (editor: Editor) => takeFields(editor, 'a', fields);

describe('what a picture says, taken', () => {
  it('fills every empty slot, in one step of undo, the caret behind the caption', () =>
    expectAct(
      'paragraph: u|n\nfigure#a(picture):',
      takeAll,
      'paragraph: un\nfigure#a(picture):\n  caption: À Pékin|\n  credit: EPA/Zoë\n  description: Une rue',
      { adds: 'À Pékin EPA/Zoë Une rue' },
    ));
  it('never goes over typed words', () =>
    expectAct(
      'figure#a(picture):\n  caption: Ma lé|gende\n  credit: RTS',
      takeAll,
      'figure#a(picture):\n  caption: Ma légende\n  credit: RTS\n  description: Une rue|',
      { adds: 'Une rue' },
    ));
  it('is one field where one is asked for', () =>
    expectAct(
      'figure#a(picture):\n  caption: |',
      (editor) => takeFields(editor, 'a', fields, 'credit'),
      'figure#a(picture):\n  credit: EPA/Zoë|',
      { adds: 'EPA/Zoë' },
    ));
  it('changes nothing in an article whose figure has gone', () =>
    expectAct('paragraph: u|n', takeAll, 'paragraph: u|n'));
  it('is a step of its own right after typing', async () => {
    const { editor } = editorOf('figure#a(picture):\n  caption: Ici|');
    editor.insertText('!');
    await turn();
    takeAll(editor);
    await turn();
    editor.undo();
    expect(editor.children[1]).toMatchObject({
      children: [
        { children: [{ text: 'Ici!' }] },
        { children: [{ text: '' }] },
        { children: [{ text: '' }] },
      ],
    });
  });
});

describe('what a picture says, offered', () => {
  it('writes no word by itself', () =>
    expectAct(
      'figure#a:\n  caption: |',
      (editor) => givePicture(editor, 'a', { picture, ...fields }),
      'figure#a(picture):\n  caption: |',
    ));
  it('is offered in its figure, and gone with another picture that says nothing', () => {
    const { editor } = editorOf('figure#a:\n  caption: |');
    givePicture(editor, 'a', { picture, ...fields });
    expect(offersIn(editor).of('a')).toEqual({ fields, asked: false });
    givePicture(editor, 'a', { picture, caption: '', credit: '', description: '', copyright: '' });
    expect(offersIn(editor).of('a')).toBeUndefined();
  });
});

describe('a picture dropped on the text or pasted into it', () => {
  it('becomes a figure after the part of the caret, in one step of undo', () =>
    expectAct(
      'paragraph: u|n\nparagraph: deux',
      (editor) => insertPicture(editor, { picture, ...fields }),
      'paragraph: un\nfigure(picture):\n  caption: |\nparagraph: deux',
    ));
  it('stands where it was dropped', () =>
    expectAct(
      'paragraph: u|n\nparagraph: deux',
      (editor) => insertPicture(editor, { picture, ...fields }, editor.range([2])),
      'paragraph: un\nparagraph: deux\nfigure(picture):\n  caption: |',
      { selectsFirst: true },
    ));
  it('stands below the headline, never above it', () =>
    expectAct(
      'headline: So|ny\nparagraph: un',
      (editor) => insertPicture(editor, { picture, ...fields }),
      'headline: Sony\nfigure(picture):\n  caption: |\nparagraph: un',
    ));
});
