import { expect, test } from 'vitest';
import { type Article, freshPart, type Part } from '../../article';
import { copiedAs } from '../../renderer/copy/copied-as';
import { putOnClipboard } from '../../renderer/copy/put-on-clipboard';
import { anArticle } from './given';

const picture = {
  sha256: 'a'.repeat(64),
  type: 'image/png',
  width: 4,
  height: 3,
  name: 'secret-source.png',
  instructions: 'Not in Italy',
} as const;

/** An article with a picture, and with what is for colleagues only. */
function anArticleWithSecrets(): Article {
  const article = anArticle();
  const figure = { ...freshPart('figure'), picture } as Part;
  const metadata = { ...article.metadata, editorsNote: 'Ask Léo', sources: ['A minister'] };
  return { ...article, metadata, parts: [...article.parts, figure] };
}

test('formatted, an article is HTML for word processors and the same words as text', () => {
  const { text, html } = copiedAs('rich', anArticleWithSecrets(), undefined);
  expect(html).toMatch(/^<h1>A bridge closes<\/h1>\n<p class="lead">/);
  // Its address leads nowhere from a letter or a mail.
  expect(html).not.toContain('<img');
  expect(text).toContain('Nobody had expected it.');
});

test('as HTML it is the fragment of a hand-off, as a text to paste', () => {
  const { text, html } = copiedAs('html', anArticleWithSecrets(), undefined);
  expect(text).toMatch(/^<article lang="en">[\s\S]*<\/article>\n$/);
  expect(html).toBeUndefined();
});

test('plain, it is its words', () => {
  const { text, html } = copiedAs('plain', anArticleWithSecrets(), undefined);
  expect(text).toContain('A bridge closes');
  expect(text).not.toContain('<');
  expect(html).toBeUndefined();
});

test.each(['rich', 'html', 'plain'] as const)('nothing private goes along: %s', (form) => {
  const { text, html = '' } = copiedAs(form, anArticleWithSecrets(), undefined);
  expect(`${text}${html}`).not.toMatch(/Ask Léo|A minister|secret-source|Not in Italy/);
});

const words = {
  parts: [
    { ...freshPart('paragraph'), children: [{ text: 'two ' }, { text: 'years', strong: true as const }] },
  ],
  asWords: true,
};
const part = { ...words, asWords: false };

test('of a selection it is what is selected, words as words and parts as parts', () => {
  const article = anArticle();
  expect(copiedAs('rich', article, words)).toEqual({ text: 'two years', html: 'two <strong>years</strong>' });
  expect(copiedAs('html', article, words)).toEqual({ text: 'two <strong>years</strong>' });
  expect(copiedAs('html', article, part)).toEqual({ text: '<p>two <strong>years</strong></p>\n' });
  expect(copiedAs('plain', article, part)).toEqual({ text: 'two years' });
});

test('a copy that never comes says so, and leaves the next one to the person', async () => {
  expect(await putOnClipboard({ text: 'mine' }, async () => {})).toBe(false);
  const event = new Event('copy', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
