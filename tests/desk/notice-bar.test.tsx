import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { NoticeBar, type Telling } from '../../renderer/desk/notice-bar';
import { catalogueIn } from '../../renderer/words/words';

test('a notice that stands speaks the language the window has now', () => {
  const telling: Telling = (t) => ({ tone: 'note', title: t('paper.saved'), words: '/home/anne/pont.pdf' });
  const inLanguage = (language: 'en' | 'fr') => (
    <I18nextProvider i18n={catalogueIn(language)}>
      <NoticeBar telling={telling} onDismiss={vi.fn()} />
    </I18nextProvider>
  );
  const told = (language: 'en' | 'fr') => new RegExp(catalogueIn(language).t('paper.saved'));
  const { rerender } = render(inLanguage('en'));
  expect(screen.getByRole('status')).toHaveProperty('textContent', expect.stringMatching(told('en')));
  rerender(inLanguage('fr'));
  expect(screen.getByRole('status')).toHaveProperty('textContent', expect.stringMatching(told('fr')));
});
