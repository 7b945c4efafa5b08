import type { Editor } from 'slate';
import { describe, expect, it } from 'vitest';
import { currentLink, removeLink, setLink } from '../../renderer/editor/commands/set-link';
import { hasMark, toggleMark } from '../../renderer/editor/commands/toggle-mark';
import { perform } from '../../renderer/editor/perform';
import { editorOf, expectAct } from './notation/act';

const strong = (editor: Editor) => toggleMark(editor, 'strong');
const type = (text: string) => (editor: Editor) => editor.insertText(text);
const rts = '‹https://www.rts.ch›';

describe('marks', () => {
  it('go on where any selected letter lacks them', () =>
    expectAct('paragraph: [un *deux]*', strong, 'paragraph: *[un deux]*'));
  it('come off where every selected letter has them', () =>
    expectAct('paragraph: *[un]*', strong, 'paragraph: [un]'));
  it('go over several parts', () =>
    expectAct('paragraph: u[n\ncrosshead: de]ux', strong, 'paragraph: u*[n*\ncrosshead: *de]*ux'));
  it('hold for the letters typed next at a caret', () =>
    expectAct(
      'paragraph: un|',
      (editor) => [strong, type('x')].forEach((act) => void act(editor)),
      'paragraph: un*x|*',
      { adds: 'x' },
    ));
  it('of typed letters come off again', () => {
    const { editor } = editorOf('paragraph: *un|*');
    expect(hasMark(editor, 'strong')).toBe(true);
    strong(editor);
    expect(hasMark(editor, 'strong')).toBe(false);
  });
  it('superscript puts subscript off', () => {
    const { editor } = editorOf('paragraph: H[2]O');
    toggleMark(editor, 'subscript');
    toggleMark(editor, 'superscript');
    expect(hasMark(editor, 'superscript')).toBe(true);
    expect(hasMark(editor, 'subscript')).toBe(false);
  });
  it('are all cleared at once, the link too', () =>
    expectAct(
      `paragraph: *[un* _deux_ ${rts}trois]‹›`,
      (editor) => perform(editor, { is: 'clearMarks' }),
      'paragraph: [un deux trois]',
    ));
});

describe('a link', () => {
  it('goes on the selected words', () =>
    expectAct(
      'paragraph: la [RTS] dit',
      (editor) => void setLink(editor, 'www.rts.ch'),
      `paragraph: la ${rts}[RTS‹›] dit`,
    ));
  it('changes as a whole from a caret inside, over its marks', () =>
    expectAct(
      `paragraph: la ${rts}R|T*S*‹› dit`,
      (editor) => void setLink(editor, 'https://a.ch'),
      'paragraph: la ‹https://a.ch›R|T‹›‹https://a.ch›*S*‹› dit',
    ));
  it('comes off as a whole from a caret inside', () =>
    expectAct(`paragraph: la ${rts}R|TS‹› dit`, removeLink, 'paragraph: la R|TS dit'));
  it('is inserted with its own words at a bare caret', () =>
    expectAct(
      'paragraph: voir |',
      (editor) => void setLink(editor, 'https://a.ch'),
      'paragraph: voir ‹https://a.ch›https://a.ch|‹›',
      {
        adds: 'https://a.ch',
      },
    ));
  it('is refused to an unsafe address', () => {
    const { editor } = editorOf('paragraph: [un]');
    expect(setLink(editor, 'javascript:alert(1)')).toBe(false);
    expect(editor.operations).toEqual([]);
  });
  it('does not grow at its end', () =>
    expectAct(`paragraph: ${rts}RTS|‹› dit`, type('x'), `paragraph: ${rts}RTS‹›x| dit`, { adds: 'x' }));
  it('does not grow at its start', () =>
    expectAct(`paragraph: ${rts}|RTS‹›`, type('x'), `paragraph: x|${rts}RTS‹›`, { adds: 'x' }));
  it.each([
    ['end', `paragraph: ${rts}RTS|‹› dit`, `paragraph: ${rts}RTS‹›*xy|* dit`],
    ['end, the caret told as behind it,', `paragraph: ${rts}RTS‹›| dit`, `paragraph: ${rts}RTS‹›*xy|* dit`],
    ['start', `paragraph: ${rts}|RTS‹›`, `paragraph: *xy|*${rts}RTS‹›`],
  ])('does not grow at its %s with a mark chosen there either', (_, before, after) =>
    expectAct(before, (editor) => [strong, type('x'), type('y')].forEach((act) => void act(editor)), after, {
      adds: 'xy',
    }),
  );
  it('grows in its middle', () =>
    expectAct(`paragraph: ${rts}R|TS‹›`, type('x'), `paragraph: ${rts}Rx|TS‹›`, { adds: 'x' }));
  it('is named at the caret', () => {
    expect(currentLink(editorOf(`paragraph: ${rts}R|TS‹›`).editor)).toBe('https://www.rts.ch');
    expect(currentLink(editorOf(`paragraph: a|b ${rts}RTS‹›`).editor)).toBeUndefined();
  });
});
