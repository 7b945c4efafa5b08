import type { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { givePicture } from '../../renderer/editor/commands/give-picture';
import { setAddress } from '../../renderer/editor/commands/set-address';
import { setPicture } from '../../renderer/editor/commands/set-picture';
import { perform } from '../../renderer/editor/perform';
import { editorOf, expectAct } from './notation/act';
import { picture } from './notation/read';

const up = (editor: Editor) => perform(editor, { is: 'moveUp' });
const down = (editor: Editor) => perform(editor, { is: 'moveDown' });
const remove = (editor: Editor) => perform(editor, { is: 'removePart' });

describe('moving a part', () => {
  it('up, with the caret in it', () =>
    expectAct('paragraph: un\ncrosshead#a: d|eux', up, 'crosshead#a: d|eux\nparagraph: un'));
  it('down', () => expectAct('paragraph#a: u|n\ncrosshead: deux', down, 'crosshead: deux\nparagraph#a: u|n'));
  it('not above the headline', () =>
    expectAct('headline: S\nparagraph: u|n', up, 'headline: S\nparagraph: u|n'));
  it('not below the end', () => expectAct('paragraph: u|n', down, 'paragraph: u|n'));
  it('not the headline', () => expectAct('headline: S|\nparagraph: un', down, 'headline: S|\nparagraph: un'));
  it('the lead below a paragraph', () =>
    expectAct('lead: u|n\nparagraph: deux', down, 'paragraph: deux\nlead: u|n'));
  it('inside a sidebar, never above its headline', () =>
    expectAct(
      'sidebar:\n  sidebar-headline: R\n  paragraph: u|n',
      up,
      'sidebar:\n  sidebar-headline: R\n  paragraph: u|n',
    ));
  it('the whole figure from a caption', () =>
    expectAct(
      'paragraph: un\nfigure(picture):\n  caption: P|',
      up,
      'figure(picture):\n  caption: P|\nparagraph: un',
    ));
  it('the whole list from an entry', () =>
    expectAct('paragraph: un\nlist:\n  - d|eux', up, 'list:\n  - d|eux\nparagraph: un'));
});

describe('removing a part', () => {
  it('puts the caret in what follows', () =>
    expectAct('paragraph: u|n\nparagraph: deux', remove, 'paragraph: |deux', { loses: 'un' }));
  it('puts the caret at the end of what stands before the last', () =>
    expectAct('paragraph: un\ncrosshead: d|eux', remove, 'paragraph: un|', { loses: 'deux' }));
  it('takes the whole figure from a slot', () =>
    expectAct('figure(picture):\n  caption: P\n  credit: A|\nparagraph: un', remove, 'paragraph: |un', {
      loses: 'PA',
    }));
  it('only empties the headline', () =>
    expectAct('headline#a: S|ony\nparagraph: un', remove, 'headline#a: |\nparagraph: un', { loses: 'Sony' }));
  it('leaves a place to write', () =>
    expectAct('headline: S\nparagraph: u|n', remove, 'headline: S|\nparagraph:', { loses: 'un' }));
  it('takes a part of a sidebar, not the sidebar', () =>
    expectAct(
      'sidebar:\n  sidebar-headline: R\n  paragraph: u|n',
      remove,
      'sidebar:\n  sidebar-headline: R|',
      { loses: 'un' },
    ));
});

const silent = { caption: '', credit: '', description: '', copyright: '' };

describe('the list, the picture and the address', () => {
  it('a list becomes numbered', () =>
    expectAct(
      'list:\n  - u|n',
      (editor) => perform(editor, { is: 'listStyle' }),
      'list(numbered):\n  - u|n',
    ));
  it('a figure gets a picture', () =>
    expectAct(
      'figure:\n  caption: P|',
      (editor) => setPicture(editor, [1], picture),
      'figure(picture):\n  caption: P|',
    ));
  it('a figure gives its picture up', () =>
    expectAct(
      'figure(picture):\n  caption: P|',
      (editor) => setPicture(editor, [1], undefined),
      'figure:\n  caption: P|',
    ));
  it('a picture for a figure that is gone changes nothing', () =>
    expectAct(
      'paragraph: u|n',
      (editor) => givePicture(editor, 'a', { picture, ...silent }),
      'paragraph: u|n',
    ));

  it('a related link takes a safe address and refuses any other', () => {
    const { editor } = editorOf('related-link:\n  label: Sony|');
    expect(setAddress(editor, [1], 'www.rts.ch/sony')).toBe('https://www.rts.ch/sony');
    expect(editor.children[1]).toMatchObject({ address: 'https://www.rts.ch/sony' });
    expect(setAddress(editor, [1], 'javascript:alert(1)')).toBeUndefined();
    expect(editor.children[1]).toMatchObject({ address: 'https://www.rts.ch/sony' });
    expect(setAddress(editor, [1], ' ')).toBe('');
    expect(editor.children[1]).toMatchObject({ address: '' });
  });
});
