import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountArticle } from './mounted';
import { putIn } from './put-in';

const caret = { anchor: { path: [1, 0], offset: 0 }, focus: { path: [1, 0], offset: 0 } };
const article = [
  { type: 'headline', children: [{ text: 'Titre' }] },
  { type: 'paragraph', children: [{ text: '' }] },
];
const mount = () => mountArticle(article, { caret });
const box = () => screen.getByRole('textbox', { name: 'Article' });
const press = (key: string) => fireEvent.keyDown(box(), { key });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

describe('the menu of parts at a slash', () => {
  it('opens with the slash and grows shorter with every letter', async () => {
    mount();
    expect(options()).toEqual([]);
    await putIn('/');
    expect(options()).toContain('Crosshead');
    await putIn('qu');
    expect(options()).toEqual(['Quotation', 'Pull quote']);
  });

  it('is chosen from with the arrows and Enter, which adds the part', async () => {
    const { session } = mount();
    await putIn('/');
    await putIn('qu');
    press('ArrowDown');
    expect(chosen()).toBe('Pull quote');
    expect(box().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    press('ArrowDown');
    expect(chosen()).toBe('Quotation');
    press('Enter');
    const kinds = session()
      .parts()
      .map(({ type }) => type);
    expect(kinds).toEqual(['headline', 'quotation']);
    await waitFor(() => expect(options()).toEqual([]));
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('leaves the slash as text at Escape, and stays shut', async () => {
    const { session } = mount();
    await putIn('/');
    press('Escape');
    await putIn('qu');
    expect(options()).toEqual([]);
    expect(session().parts()[1]).toMatchObject({ type: 'paragraph', children: [{ text: '/qu' }] });
  });

  it('leaves the slash as text when the focus goes elsewhere', async () => {
    const { session } = mount();
    await putIn('/');
    box().focus();
    box().blur();
    await waitFor(() => expect(options()).toEqual([]));
    await putIn('qu');
    expect(options()).toEqual([]);
    expect(session().parts()[1]).toMatchObject({ type: 'paragraph', children: [{ text: '/qu' }] });
  });

  it('gives way to a name no part has', async () => {
    mount();
    await putIn('/');
    await putIn('home');
    expect(options()).toEqual([]);
  });

  it('does not open at a slash that stands there already', () => {
    mountArticle([article[0] ?? {}, { type: 'paragraph', children: [{ text: '/' }] }], {
      caret: { anchor: { path: [1, 0], offset: 1 }, focus: { path: [1, 0], offset: 1 } },
    });
    expect(options()).toEqual([]);
  });
});
