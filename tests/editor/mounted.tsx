import { render } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { vi } from 'vitest';
import { mendParts, type PartOperation } from '../../article';
import en from '../../assets/locales/en.json';
import fr from '../../assets/locales/fr.json';
import {
  ArticleEditor,
  type ArticleEditorProps,
  type ArticleSession,
} from '../../renderer/editor/article-editor';

const resources = { en: { translation: en }, fr: { translation: fr } };

const noneLost = { files: () => new Set<string>(), subscribe: () => () => {} };

/** An article editor in a simulated page, with what it told of itself. */
export function mountArticle(
  parts: readonly object[],
  given: Partial<ArticleEditorProps> & { interfaceLanguage?: 'en' | 'fr' } = {},
) {
  const { interfaceLanguage = 'en', ...props } = given;
  const words = i18next.createInstance();
  void words
    .use(initReactI18next)
    .init({ resources, lng: interfaceLanguage, initAsync: false, interpolation: { escapeValue: false } });
  const operations: PartOperation[] = [];
  const session: { current: ArticleSession | null } = { current: null };
  const article = { parts: mendParts(parts).parts };
  const piece = (more: Partial<ArticleEditorProps> = {}) => (
    <I18nextProvider i18n={words}>
      <ArticleEditor
        article={article}
        language="fr"
        session={session}
        onOperations={(made) => operations.push(...made)}
        pictureAddress={(picture) => `app://marbre/pictures/${picture.sha256}`}
        choosePicture={vi.fn(async () => undefined)}
        takePicture={vi.fn(async () => undefined)}
        ownFields={vi.fn(async () => undefined)}
        bringPicture={async () => false}
        lostPictures={noneLost}
        revealPicture={vi.fn()}
        contextMenu={vi.fn(async () => undefined)}
        openLink={vi.fn()}
        {...props}
        {...more}
      />
    </I18nextProvider>
  );
  const view = render(piece());
  const opened = () => {
    if (!session.current) throw new Error('The editor did not give its session.');
    return session.current;
  };
  /** Draws it anew, as the window about it does when anything of its own changes. */
  const again = (more?: Partial<ArticleEditorProps>) => view.rerender(piece(more));
  return { ...view, operations, session: opened, again };
}
