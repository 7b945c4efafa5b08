import { screen } from '@testing-library/react';
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
