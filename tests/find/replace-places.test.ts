import fc from 'fast-check';
import type { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { findPlaces, type HowToFind, type Part, textOf } from '../../article';
import { linesOfWords } from '../../article/find/line-of-words';
import { rangeOf } from '../../renderer/editor/find/place-range';
import { replacePlaces } from '../../renderer/editor/find/replace-places';
import { editorOf, expectAct, turn } from '../editor/notation/act';

const exactly: HowToFind = { matchCase: true, wholeWord: false, exactAccents: true };

const replaceAll = (sought: string, words: string) => (editor: Editor) =>
  replacePlaces(editor, findPlaces(editor.children as Part[], sought, exactly).places, words);

describe('replacing all', () => {
  it('goes over every line of every part, in one step of undo', async () => {
    await expectAct(
      `
      headline: Sony cède
      paragraph: Sony et Sony|
      figure(picture):
        caption: Le siège de Sony
      `,
      replaceAll('Sony', 'Nintendo'),
      `
      headline: Nintendo cède
      paragraph: Nintendo et Nintendo|
      figure(picture):
        caption: Le siège de Nintendo
      `,
      { loses: 'Sony Sony Sony Sony', adds: 'Nintendo Nintendo Nintendo Nintendo' },
    );
    const { editor } = editorOf('headline: Sony\nparagraph: Sony|');
    replaceAll('Sony', 'Nintendo')(editor);
    await turn();
    expect(editor.history.undos).toHaveLength(1);
  });
  it('keeps the marks and the link of the words replaced', () =>
    expectAct(
      'paragraph: le *studio* et le ‹https://example.org›studio‹›',
      replaceAll('studio', 'groupe'),
      'paragraph: le *groupe* et le ‹https://example.org›groupe‹›',
      { loses: 'studio studio', adds: 'groupe groupe' },
    ));
  it('gives words set in several ways the marks of their first letter', () =>
    expectAct('paragraph: St*ud*_io_.', replaceAll('Studio', 'Groupe'), 'paragraph: Groupe.', {
      loses: 'Studio',
      adds: 'Groupe',
    }));
  it('with nothing takes the words away, and a link left without words', () =>
    expectAct(
      'paragraph: le ‹https://example.org›studio‹› dit',
      replaceAll('studio', ''),
      'paragraph: le  dit',
      { loses: 'studio' },
    ));
  it('with longer words that hold the sought ones ends', () =>
    expectAct('paragraph: aa', replaceAll('a', 'aba'), 'paragraph: abaaba', { adds: 'baba' }));
  it('with several lines leaves one line', () =>
    expectAct('headline: Sony cède', replaceAll('Sony', 'Le\nJapon'), 'headline: Le Japon cède', {
      loses: 'Sony',
      adds: 'Le Japon',
    }));
  it('leaves the caret at its letters', () =>
    expectAct('paragraph: Sony cè|de', replaceAll('Sony', 'LG'), 'paragraph: LG cè|de', {
      loses: 'Sony',
      adds: 'LG',
    }));
  it('is a step apart from what is typed before and after it', async () => {
    const { editor } = editorOf('paragraph: a|');
    editor.insertText('b');
    await turn();
    replaceAll('b', 'c')(editor);
    await turn();
    editor.deleteBackward('character');
    await turn();
    editor.undo();
    expect(textOf([...linesOfWords(editor.children as Part[])][1]?.leaves ?? [])).toBe('ac');
    editor.undo();
    expect(textOf([...linesOfWords(editor.children as Part[])][1]?.leaves ?? [])).toBe('ab');
  });
});

it('a place is selected over the marks it stands across', () => {
  const { editor } = editorOf('paragraph: le St*ud*io|');
  const [place] = findPlaces(editor.children as Part[], 'Studio', exactly).places;
  expect(place && rangeOf(editor, place)).toEqual({
    anchor: { path: [1, 0], offset: 3 },
    focus: { path: [1, 2], offset: 2 },
  });
  expect(rangeOf(editor, { path: [7], start: 0, end: 3 })).toBeUndefined();
});

describe('laws', () => {
  // A sign no text below holds: what became it can be told from what was there.
  const never = '⸮';
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', 'A'), minLength: 1, maxLength: 12 });

  it('replacing all and back gives the words again', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, sought) => {
        const { editor } = editorOf(
          texts.map((each) => `paragraph: *${each.slice(0, 3)}*${each.slice(3)}`).join('\n'),
        );
        const words = () => [...linesOfWords(editor.children as Part[])].map(({ leaves }) => textOf(leaves));
        const before = words();
        const { length } = findPlaces(editor.children as Part[], sought, exactly).places;
        replaceAll(sought, never)(editor);
        expect(words().join('').split(never)).toHaveLength(length + 1);
        replaceAll(never, sought)(editor);
        expect(words()).toEqual(before);
      }),
    ));
});
