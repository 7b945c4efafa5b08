import { screen } from '@testing-library/react';
import { Node } from 'slate';
import { describe, expect, it } from 'vitest';
import { mountArticle } from './mounted';

describe('the article editor', () => {
  it('is one named text box of many lines with every part in it', () => {
    mountArticle([
      { type: 'headline', children: [{ text: 'Sony cède' }] },
      { type: 'paragraph', children: [{ text: 'Un mot.' }] },
    ]);
    const box = screen.getByRole('textbox', { name: 'Article' });
    expect(box.getAttribute('aria-multiline')).toBe('true');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Sony cède');
    expect(box.getAttribute('lang')).toBe('fr');
  });
});

describe('the first caret', () => {
  const begun = [
    { type: 'kicker', children: [{ text: 'Report' }] },
    { type: 'headline', children: [{ text: '' }] },
    { type: 'paragraph', children: [{ text: 'TK' }] },
  ];
  const inHeadline = { path: [1, 0], offset: 0 };

  it('stands in the headline, whatever stands before it', () => {
    const { session } = mountArticle(begun);
    session().focusNow();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Article' }));
    expect(session().caret()).toEqual({ anchor: inHeadline, focus: inHeadline });
  });

  it('is where what was typed before the article stood there goes', () => {
    const { session } = mountArticle(begun);
    session().type('A bridge');
    expect(
      session()
        .parts()
        .map((part) => Node.string(part)),
    ).toEqual(['Report', 'A bridge', 'TK']);
  });

  it('leaves one that stood somewhere where it stood', () => {
    const inKicker = { path: [0, 0], offset: 2 };
    const { session } = mountArticle(begun, { caret: { anchor: inKicker, focus: inKicker } });
    session().focusNow();
    expect(session().caret()).toEqual({ anchor: inKicker, focus: inKicker });
  });
});
