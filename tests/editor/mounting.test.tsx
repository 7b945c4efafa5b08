import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountArticle } from './mounted';

// An article is drawn in chunks of sixteen parts; the window has nothing to do only when a test says so.
const idle: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
});
afterEach(() => {
  idle.length = 0;
  vi.unstubAllGlobals();
});
const windowIsIdle = () => act(async () => idle.splice(0).forEach((next) => void next()));

const parts = [
  { type: 'headline', children: [{ text: 'A long story' }] },
  ...Array.from({ length: 79 }, (_, at) => ({
    type: 'paragraph',
    children: [{ text: `Sentence ${at + 1}.` }],
  })),
];
const drawn = () => document.querySelectorAll('.part-paragraph').length;
const putCaret = (words: string) => {
  const text = screen.getByText(words).firstChild;
  if (text) document.getSelection()?.collapse(text, 3);
};
const article = () => screen.getByRole('textbox', { name: 'Article' });

it('draws the first sixteen parts with the page, sixteen more whenever the window is idle', async () => {
  mountArticle(parts);
  expect(drawn()).toBe(15);
  await windowIsIdle();
  expect(drawn()).toBe(31);
  for (let left = 3; left > 0; left--) await windowIsIdle();
  expect(drawn()).toBe(79);
  await windowIsIdle();
  expect(idle).toEqual([]);
});

it('draws where the caret stood and what is seen, and nothing on the way', () => {
  const at = { path: [40, 0], offset: 3 };
  const { unmount } = mountArticle(parts, { caret: { anchor: at, focus: at } });
  expect(drawn()).toBe(15 + 16);
  expect(article().textContent).toContain('Sentence 40.');
  expect(article().textContent).not.toContain('Sentence 20.');
  unmount();
  mountArticle(parts, { top: 20 });
  expect(drawn()).toBe(16 + 16);
  expect(article().textContent).toContain('Sentence 20.');
  expect(article().textContent).not.toContain('Sentence 3.');
});

it('a key that is only held down draws nothing', () => {
  mountArticle(parts);
  fireEvent.keyDown(article(), { key: 'Shift' });
  expect(drawn()).toBe(15);
});

it.each(['a', 'Enter', 'ArrowDown'])(
  '%s in the middle of what is drawn draws nothing far away',
  async (key) => {
    mountArticle(parts);
    await windowIsIdle();
    putCaret('Sentence 3.');
    fireEvent.keyDown(article(), { key });
    expect(drawn()).toBe(31);
  },
);

it('a letter at the end of what is drawn draws what comes next', () => {
  mountArticle(parts);
  putCaret('Sentence 15.');
  fireEvent.keyDown(article(), { key: 'a' });
  expect(drawn()).toBe(31);
});

it('the key to the end draws the end, and nothing on the way', async () => {
  const { session } = mountArticle(parts);
  await act(async () => fireEvent.keyDown(article(), { key: 'End', ctrlKey: true }));
  expect(drawn()).toBe(31);
  expect(session().caret()?.anchor.path).toEqual([79, 0]);
});

it('all is selected with its ends drawn, and copied with all its words', async () => {
  const { session } = mountArticle(parts);
  await act(async () => session().perform({ is: 'selectAll' }));
  expect(drawn()).toBe(31);
  expect(JSON.stringify(session().selected())).toContain('Sentence 40.');
});

it.each([
  ['pressed', (box: Element) => fireEvent.pointerDown(box)],
  ['given the caret', giveCaret],
] as const)('a box that is %s is drawn first', (_name, happens) => {
  mountArticle(parts);
  const [box] = document.querySelectorAll('[data-empty]');
  if (box) happens(box);
  expect(drawn()).toBe(31);
});

it('a press in the words draws no more', () => {
  mountArticle(parts);
  fireEvent.pointerDown(screen.getByText('Sentence 3.'));
  expect(drawn()).toBe(15);
});

it('whoever goes to a part from outside finds it drawn', async () => {
  const { session } = mountArticle(parts);
  const last = session().parts().at(-1);
  await act(async () => session().goTo({ part: last && 'id' in last ? last.id : '' }));
  await waitFor(() => expect(document.getSelection()?.anchorNode?.textContent).toBe('Sentence 79.'));
});

it('parts put in later are drawn at once', async () => {
  const { session } = mountArticle(parts);
  const first = session().parts()[1];
  await act(async () => session().goTo({ part: first && 'id' in first ? first.id : '' }));
  await act(async () => session().perform({ is: 'part', part: 'crosshead' }));
  expect(document.querySelectorAll('.part-crosshead')).toHaveLength(1);
  expect(document.querySelectorAll('[data-empty]')).toHaveLength(4);
});

it('behind parts put in since, a part is still found in its box', async () => {
  const { session } = mountArticle(parts);
  const [, first] = session().parts();
  const place = session().parts()[40];
  await act(async () => session().goTo({ part: first && 'id' in first ? first.id : '' }));
  for (let at = 0; at < 24; at++) await act(async () => session().perform({ is: 'part', part: 'crosshead' }));
  expect(screen.queryByText('Sentence 40.')).toBe(null);
  await act(async () => session().goTo({ part: place && 'id' in place ? place.id : '' }));
  await waitFor(() => expect(document.getSelection()?.anchorNode?.textContent).toBe('Sentence 40.'));
  expect(screen.queryByText('Sentence 70.')).toBe(null);
});

function giveCaret(box: Element): void {
  document.getSelection()?.collapse(box, 0);
  document.dispatchEvent(new Event('selectionchange'));
}
