import { type Article, freshPart, newArticle, type Part, succeeded } from '../../article';
import type { Opened } from '../../article/bridge/articles';
import type { LibraryEntry } from '../../article/bridge/library';
import type { Preferences } from '../../article/bridge/program';
import type { SaveState } from '../../article/bridge/save-state';
import { OpenArticle } from '../../renderer/article/open-article';
import type { ArticleSession } from '../../renderer/editor/article-editor';
import { fakeBridge } from './fake-bridge';

export const at = '2026-11-22T14:32:00.000Z';
export const saved: SaveState = { name: 'saved', at, troubles: [] };

/** An article with a headline and a paragraph, ready to be handed off. */
export function anArticle(headline = 'A bridge closes', text = 'Nobody had expected it.'): Article {
  const article = newArticle({ id: '6f1c7f9e-0000-4000-8000-000000000001', now: at, language: 'en' });
  const parts: Part[] = [
    { ...freshPart('headline'), children: [{ text: headline }] },
    { ...freshPart('lead'), children: [{ text: 'The old iron bridge will be shut for two years.' }] },
    { ...freshPart('paragraph'), children: [{ text }] },
  ];
  return { ...article, parts };
}

export function opened(more: Partial<Opened> = {}): Opened {
  return {
    article: anArticle(),
    name: 'a-bridge-closes',
    standing: { state: saved, sequence: 0 },
    recovered: null,
    mended: 0,
    ...more,
  };
}

type Some = Parameters<typeof fakeBridge>[0];

/** An open article on a machine that takes every word, and what else the test answers. */
export function anOpenArticle(more: Partial<Opened> = {}, answers: Some = {}) {
  const fake = fakeBridge({
    ...answers,
    article: { record: () => succeeded(null), close: ({ name }) => succeeded({ name }), ...answers.article },
  });
  return { fake, open: new OpenArticle(opened(more), fake.bridge, { now: () => new Date(at) }) };
}

export function entry(more: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    name: 'a-bridge-closes',
    headline: 'A bridge closes',
    status: 'draft',
    embargo: null,
    section: '',
    bylines: ['Anne Roux'],
    language: 'en',
    modifiedAt: at,
    words: 512,
    problem: null,
    ...more,
  };
}

export const preferences: Preferences = {
  name: 'Anne Roux',
  language: 'en',
  theme: 'system',
  pictureSize: 'original',
  keepLocation: false,
};

/** What an editor would answer that holds nothing, but for what the test says. */
export const aSession = (more: Partial<ArticleSession> = {}): ArticleSession => ({
  caret: () => null,
  top: () => null,
  showTop: () => {},
  parts: () => [],
  perform: () => {},
  focus: () => {},
  focusNow: () => {},
  type: () => {},
  goTo: () => {},
  selected: () => undefined,
  settle: () => false,
  ...more,
});
