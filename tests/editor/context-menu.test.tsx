import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { freshPart, type Part } from '../../article';
import type { ContextItem } from '../../article/bridge/menus';
import type { AskContextMenu } from '../../renderer/ui/use-context-menu';
import { mountArticle } from './mounted';

const link = 'https://example.org/';
const parts: Part[] = [
  { ...freshPart('headline'), children: [{ text: 'Sony' }] },
  { ...freshPart('paragraph'), children: [{ text: 'Plain ' }, { text: 'linked', link }, { text: ' end' }] },
  freshPart('figure'),
];
const picture = { sha256: 'a'.repeat(64), type: 'image/png', width: 4, height: 3, name: '' } as const;

/** The editor, its caret at a place of the paragraph or headline; the menu's item of that name is chosen. */
function menu(
  { at, to = at, readOnly = false }: { at: [number[], number]; to?: [number[], number]; readOnly?: boolean },
  choose?: ContextItem['is'],
) {
  const asked: ContextItem[][] = [];
  const contextMenu: AskContextMenu = async (event, groups) => {
    event.preventDefault();
    asked.push(...groups.filter(({ length }) => length > 0).map((group) => [...group]));
    return groups.flat().find(({ is }) => is === choose);
  };
  const openLink = vi.fn();
  const point = ([path, offset]: [number[], number]) => ({ path, offset });
  const editor = mountArticle(parts, {
    contextMenu,
    openLink,
    readOnly,
    caret: { anchor: point(at), focus: point(to) },
  });
  fireEvent.contextMenu(screen.getByLabelText('Article', { selector: '.article-page' }));
  return { ...editor, asked, openLink, names: asked.map((group) => group.map(({ is }) => is)) };
}

const kinds = Array.from({ length: 7 }, () => 'kind');
const words = ['cut', 'copy', 'paste', 'pastePlain', 'selectAll'];

test('in plain text: its words, a link to set, its part', () => {
  const { names, asked } = menu({ at: [[1, 0], 2] });
  expect(names).toEqual([words, ['link'], [...kinds, 'moveUp', 'moveDown', 'removePart']]);
  expect(asked.flat().filter((item) => item.is === 'kind' && item.isOwn)).toEqual([
    { is: 'kind', kind: 'paragraph', isOwn: true },
  ]);
});

test('nothing selected, nothing to cut or copy', () => {
  const off = (items: ContextItem[][]) =>
    items.flat().flatMap((item) => (item.is !== 'kind' && item.disabled ? [item.is] : []));
  expect(off(menu({ at: [[1, 0], 2] }).asked)).toEqual(['cut', 'copy']);
});

test('some words selected may be cut and copied', () => {
  const { asked } = menu({ at: [[1, 0], 0], to: [[1, 0], 4] });
  expect(asked[0]).toMatchObject([
    { is: 'cut', disabled: false },
    { is: 'copy', disabled: false },
    {},
    {},
    {},
  ]);
});

test('in a link: to edit, open and remove it', () => {
  expect(menu({ at: [[1, 1], 3] }).names[1]).toEqual(['editLink', 'openLink', 'removeLink']);
});

test('in the headline nothing is moved or turned into another kind', () => {
  expect(menu({ at: [[0, 0], 1] }).names[2]).toEqual(['removePart']);
});

test('an article that may only be read: copy, select, open', () => {
  expect(menu({ at: [[1, 1], 3], readOnly: true }).names).toEqual([['copy', 'selectAll'], ['openLink']]);
});

test('a link is opened by whoever may open it', async () => {
  const { openLink } = menu({ at: [[1, 1], 3] }, 'openLink');
  await waitFor(() => expect(openLink).toHaveBeenCalledWith(link));
});

test('the link is taken off, its words stay', async () => {
  const { session } = menu({ at: [[1, 1], 3] }, 'removeLink');
  await waitFor(() =>
    expect(session().parts()[1]).toMatchObject({ children: [{ text: 'Plain linked end' }] }),
  );
});

test('the part is moved', async () => {
  const { session } = menu({ at: [[1, 0], 2] }, 'moveDown');
  await waitFor(() => expect(session().parts()[2]).toMatchObject({ type: 'paragraph' }));
});

test.each([
  ['a picture', picture, [['changePicture', 'revealPicture'], ['removePicture']]],
  ['the place of one', undefined, [['choosePicture']]],
])('%s has a menu of its own', (_what, given, expected) => {
  const asked: string[][] = [];
  const contextMenu: AskContextMenu = async (event, groups) => {
    event.stopPropagation();
    asked.push(...groups.map((group) => group.map(({ is }) => is)));
    return undefined;
  };
  const figure = { ...freshPart('figure'), ...(given ? { picture: given } : {}) };
  const { container } = mountArticle([...parts.slice(0, 2), figure], { contextMenu });
  const frame = container.querySelector('.figure-frame');
  if (frame === null) throw new Error('The figure drew no frame.');
  fireEvent.contextMenu(frame);
  expect(asked).toEqual(expected);
});
