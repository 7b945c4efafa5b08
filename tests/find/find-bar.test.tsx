import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPart, type Part, wordsOf } from '../../article';
import { mountArticle } from '../editor/mounted';
import { userEvent } from '../renderer/hand';
import { fakeHighlights, marked } from './highlights';

beforeAll(fakeHighlights);

const parts = [
  { type: 'headline', children: [{ text: 'Sony cède' }] },
  {
    type: 'paragraph',
    children: [{ text: 'Le studio ' }, { text: 'So', strong: true }, { text: 'ny, et sony.' }],
  },
];

function finding(is: 'find' | 'replace' = 'find', given: Parameters<typeof mountArticle>[1] = {}) {
  const mounted = mountArticle(parts, given);
  act(() => mounted.session().perform({ is }));
  return { ...mounted, words: () => wordsOf(mounted.session().parts()).join(' ') };
}

const field = () => screen.getByRole('textbox', { name: 'Find' });
const count = () => screen.getByRole('status').textContent;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('finding', () => {
  it('marks every place as the words are typed, the current one otherwise, and says how many', async () => {
    finding();
    expect(document.activeElement).toBe(field());
    await userEvent.type(field(), 'sony');
    expect(count()).toBe('1 of 3');
    expect(marked('marbre-current')).toEqual(['Sony']);
    expect(marked('marbre-found')).toEqual(['Sony', 'sony']);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });
  it('goes on with Enter, back with Shift and Enter, round the ends', async () => {
    finding();
    await userEvent.type(field(), 'sony{Enter}');
    expect(count()).toBe('2 of 3');
    await userEvent.type(field(), '{Enter}{Enter}');
    expect(count()).toBe('1 of 3');
    await userEvent.type(field(), '{Shift>}{Enter}{/Shift}');
    expect(count()).toBe('3 of 3');
    expect(marked('marbre-current')).toEqual(['sony']);
  });
  it('leads with Tab from the words sought to those in their place, and on to what is done with both', async () => {
    finding('replace');
    await userEvent.type(field(), 'sony');
    const names: (string | null | undefined)[] = [];
    for (let tab = 0; tab < 9; tab++) {
      await userEvent.tab();
      names.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    }
    expect(names).toEqual([
      'Replace with',
      'Match case',
      'Whole words only',
      'Accents exactly as typed',
      'Previous',
      'Next',
      'Replace…',
      'Close finding',
      'Replace',
    ]);
  });
  it('minds case, whole words and accents when asked', async () => {
    finding();
    await userEvent.type(field(), 'sony');
    await press('Match case');
    expect(count()).toBe('1 of 1');
    await press('Match case');
    await userEvent.clear(field());
    await userEvent.type(field(), 'ced');
    expect(count()).toBe('1 of 1');
    await press('Whole words only');
    expect(count()).toBe('Nothing found');
    await press('Whole words only');
    await press('Accents exactly as typed');
    expect(count()).toBe('Nothing found');
  });
  it('ends with Escape: nothing is marked, and the caret is over the place', async () => {
    let caret: unknown;
    finding('find', { onCaret: (at) => (caret = at) });
    await userEvent.type(field(), 'sony{Enter}{Escape}');
    expect(screen.queryByRole('search')).toBeNull();
    expect([marked('marbre-current'), marked('marbre-found')]).toEqual([[], []]);
    await waitFor(() =>
      expect(caret).toEqual({ anchor: { path: [1, 1], offset: 0 }, focus: { path: [1, 2], offset: 2 } }),
    );
  });
  it('begins with what was sought last', async () => {
    const { session } = finding();
    await userEvent.type(field(), 'studio{Escape}');
    act(() => session().perform({ is: 'findNext' }));
    expect(field()).toHaveProperty('value', 'studio');
    expect(count()).toBe('1 of 1');
  });
  it('looks again when the words change meanwhile', async () => {
    const { session } = finding();
    await userEvent.type(field(), 'sony');
    act(() => session().perform({ is: 'part', part: 'sign-off' }));
    const added = [...everyPart(session().parts() as Part[])].some(({ type }) => type === 'sign-off');
    expect(added).toBe(true);
    await userEvent.type(field(), '{Enter}');
    expect(count()).toBe('2 of 3');
  });
  it('in an article that may only be read offers no replacing', () => {
    finding('replace', { readOnly: true });
    expect(screen.queryByRole('textbox', { name: 'Replace with' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Replace…' })).toBeNull();
  });
});

describe('replacing', () => {
  const replacement = () => screen.getByRole('textbox', { name: 'Replace with' });

  it('puts the words in place of one and goes to the next', async () => {
    const { words } = finding('replace');
    await userEvent.type(field(), 'sony');
    await userEvent.type(replacement(), 'LG{Enter}');
    expect(words()).toBe('LG cède Le studio Sony, et sony.');
    expect(count()).toBe('1 of 2');
    expect(marked('marbre-current')).toEqual(['Sony']);
  });
  it('of all says how many, and one undo takes them back', async () => {
    const { words, session } = finding('replace');
    await userEvent.type(field(), 'sony');
    await userEvent.type(replacement(), 'LG');
    await press('Replace all');
    expect(words()).toBe('LG cède Le studio LG, et LG.');
    expect(count()).toBe('3 replaced.');
    act(() => session().perform({ is: 'undo' }));
    expect(words()).toBe('Sony cède Le studio Sony, et sony.');
  });
});
