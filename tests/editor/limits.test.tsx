import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountArticle } from './mounted';
import { putIn } from './put-in';

const at = (path: number[], offset: number) => ({ anchor: { path, offset }, focus: { path, offset } });
const headline = (length: number) => [{ type: 'headline', children: [{ text: 't'.repeat(length) }] }];
const shown = () => {
  const heading = screen.getByRole('heading', { level: 1 });
  return [heading.getAttribute('data-limit'), heading.getAttribute('data-limit-level')];
};
// The article's own region: controls that announce themselves keep another in the page.
const said = () => document.querySelector('.article-editor [aria-live="polite"]')?.textContent;

describe('a part beside which its limit is shown', () => {
  it('has nothing beside it up to the limit', () => {
    mountArticle(headline(90));
    expect(shown()).toEqual([null, null]);
    expect(said()).toBe('');
  });

  it('is reminded of what it should be, quietly', () => {
    mountArticle(headline(94));
    expect(shown()).toEqual(['94 / 90', 'warning']);
    expect(screen.getByRole('heading', { level: 1 }).getAttribute('aria-description')).toBe(
      '94 characters; the limit is 90.',
    );
  });

  it('is told with a word, not by colour alone, that it is too long', () => {
    mountArticle(headline(121), { interfaceLanguage: 'fr' });
    expect(shown()).toEqual(['121 / 120, trop long', 'error']);
  });

  it('keeps every letter beyond the limit', async () => {
    const { session } = mountArticle(headline(120), { caret: at([0, 0], 120) });
    await putIn('encore');
    expect(session().parts()[0]).toMatchObject({ children: [{ text: `${'t'.repeat(120)}encore` }] });
  });

  it('loses the reminder when its words fit again', async () => {
    const { session } = mountArticle(headline(90), { caret: at([0, 0], 90) });
    await putIn('x');
    expect(shown()).toEqual(['91 / 90', 'warning']);
    await act(async () => session().perform({ is: 'undo' }));
    expect(shown()).toEqual([null, null]);
  });

  it('may be a pull quote, for what is quoted in it', () => {
    mountArticle([
      {
        type: 'pull-quote',
        children: [
          { type: 'quote', children: [{ text: 'q'.repeat(121) }] },
          { type: 'attribution', children: [{ text: 'a'.repeat(200) }] },
        ],
      },
    ]);
    expect(document.querySelector('.part-pull-quote')?.getAttribute('data-limit')).toBe('121 / 120');
  });
});

describe('those who hear the page', () => {
  it('are told once when a limit is passed, and once more at the next', async () => {
    mountArticle(headline(90), { caret: at([0, 0], 90) });
    await putIn('x');
    await waitFor(() => expect(said()).toBe('Headline: 91 characters; the limit is 90.'));
    await putIn('x');
    expect(said()).toBe('Headline: 91 characters; the limit is 90.');
    await putIn('x'.repeat(30));
    expect(said()).toBe('Headline: 122 characters; the limit is 120.');
  });

  it('are told nothing of an article as it was opened', () => {
    mountArticle(headline(130));
    expect(said()).toBe('');
  });
});
