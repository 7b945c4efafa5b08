import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { succeeded } from '../../article';
import { Page } from '../../renderer/desk/page';
import { anOpenArticle } from '../renderer/given';
import { inWindow } from '../renderer/in-window';

test('a language chosen in the details is the page’s at once, and the editor stays the one it was', () => {
  const { fake, open } = anOpenArticle({}, { program: { rememberPlace: () => succeeded(null) } });
  inWindow(fake, <Page open={open} place={null} onProblem={vi.fn()} />);
  const page = screen.getByRole('textbox', { name: 'Article' });
  expect(page.getAttribute('lang')).toBe('en');

  act(() => open.setMetadata('language', 'de'));

  expect(page.getAttribute('lang')).toBe('de');
  expect(screen.getByRole('textbox', { name: 'Article' })).toBe(page);
});
