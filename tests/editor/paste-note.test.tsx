import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mountArticle } from './mounted';
import { putIn } from './put-in';

const caret = { anchor: { path: [1, 0], offset: 0 }, focus: { path: [1, 0], offset: 0 } };
const article = [
  { type: 'headline', children: [{ text: 'Titre' }] },
  { type: 'paragraph', id: 'a', children: [{ text: '' }] },
];
const table = '<table><tr><td>Un</td><td>Deux</td></tr></table><iframe src="https://example.org"></iframe>';
const note = () =>
  screen.queryByText('Pasted, with a few things left out')?.closest<HTMLElement>('[role="status"]');

describe('a paste that could not keep everything', () => {
  it('names what was left out, without taking the focus', async () => {
    mountArticle(article, { caret });
    const { activeElement } = document;
    await putIn({ 'text/html': table });
    expect(
      within(note() ?? document.body)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['A table became paragraphs: Un | Deux', 'Left out, something embedded: https://example.org']);
    expect(document.activeElement).toBe(activeElement);
  });

  it('is taken back by the note, which goes with it', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle(article, { caret });
    const before = session().parts();
    await putIn({ 'text/html': table });
    expect(session().parts()).not.toEqual(before);
    await user.click(screen.getByRole('button', { name: 'Undo the paste' }));
    expect(session().parts()).toEqual(before);
    expect(note()).toBeUndefined();
  });

  it('is not spoken of any more once the writer goes on', async () => {
    mountArticle(article, { caret });
    await putIn({ 'text/html': table });
    await putIn('et');
    await waitFor(() => expect(note()).toBeUndefined());
  });

  it('is not spoken of when the writer dismisses it, and stays', async () => {
    const user = userEvent.setup();
    const { session } = mountArticle(article, { caret });
    await putIn({ 'text/html': table });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(note()).toBeUndefined();
    expect(JSON.stringify(session().parts())).toContain('Deux');
  });
});

describe('a paste that kept every word', () => {
  it('says nothing of style sheets and remarks, which every program sends along', async () => {
    mountArticle(article, { caret });
    await putIn({ 'text/html': '<style>p{}</style><!--x--><p>Un</p>' });
    expect(note()).toBeUndefined();
  });

  it('as plain text brings the words and no form', async () => {
    const { session } = mountArticle(article, { caret });
    // What the browser hands over for “paste without formatting”: the text alone.
    await putIn({ 'text/plain': 'Un\nDeux' });
    expect(session().parts().slice(1)).toMatchObject([
      { type: 'paragraph', children: [{ text: 'Un' }] },
      { type: 'paragraph', children: [{ text: 'Deux' }] },
    ]);
  });
});
