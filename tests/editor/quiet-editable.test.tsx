import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { quietEditable } from '../../renderer/editor/quiet-editable';
import { mountArticle } from './mounted';

/** Counts how often the text of the first paragraph is read while `change` is drawn. */
async function readsDuring(change: () => void): Promise<number> {
  const text = screen.getByText('Un mot.').firstChild;
  if (!text) throw new Error('No text was drawn.');
  let reads = 0;
  for (const property of ['nodeValue', 'textContent', 'data']) {
    const given = findGetter(text, property);
    Object.defineProperty(text, property, {
      configurable: true,
      get() {
        reads++;
        return given.call(this);
      },
    });
  }
  await act(async () => change());
  return reads;
}

function findGetter(node: object, property: string): () => unknown {
  for (let at: object | null = node; at; at = Object.getPrototypeOf(at)) {
    const getter = Object.getOwnPropertyDescriptor(at, property)?.get;
    if (getter) return getter;
  }
  throw new Error(`No getter of ${property}.`);
}

const article = [
  { type: 'paragraph', children: [{ text: 'Un mot.' }] },
  { type: 'paragraph', children: [{ text: 'Fin.' }] },
];

/** The browser's caret at the end of the article, where React would have to walk past every text to find it. */
function caretAtEnd(box: HTMLElement) {
  box.focus();
  const last = screen.getByText('Fin.').firstChild;
  if (last) document.getSelection()?.collapse(last, 4);
}

// A change of words: before one of parts the browser's caret leaves the page, and React has nothing to look for.
describe('drawing a change', () => {
  it('reads no text of parts that did not change', async () => {
    const { session } = mountArticle(article);
    const box = screen.getByRole('textbox', { name: 'Article' });
    caretAtEnd(box);
    expect(box.contentEditable).not.toBe('true');
    expect(box.getAttribute('contenteditable')).toBe('true');
    expect(await readsDuring(() => session().type('!'))).toBe(0);
  });

  it('would read them but for the shadowed property: the day this fails, React no longer needs it', async () => {
    const { session } = mountArticle(article);
    const box = screen.getByRole('textbox', { name: 'Article' });
    // jsdom has no such property of its own; browsers answer with the attribute.
    Object.defineProperty(box, 'contentEditable', {
      configurable: true,
      get: () => box.getAttribute('contenteditable'),
    });
    caretAtEnd(box);
    expect(await readsDuring(() => session().type('!'))).toBeGreaterThan(0);
    quietEditable(box);
  });
});
