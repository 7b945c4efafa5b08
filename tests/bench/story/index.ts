import { type Article, freshPart, type Leaf, newArticle, type Part, tidyLeaves } from '../../../article';
import { seeded } from './random';
import { sentences } from './sentences';

/** Opens the paragraph in the middle of the story, where keys are typed; stands nowhere else. */
export const middleWord = 'Mitan';
/** Closes the last paragraph; an editor that shows it has drawn the whole story. */
export const lastWord = 'Finis';

const paragraphWords = 60;

/**
 * Parts of a news-like story whose body is about so many words: paragraphs of 60, every third with a strong and an
 * emphasised word and every fourth with a link, a crosshead after 8, a figure after 20.
 */
export function storyParts(words: number, seed = 1): Part[] {
  const random = seeded(seed);
  const count = Math.max(1, Math.ceil(words / paragraphWords));
  const middle = Math.floor(count / 2);
  const parts: Part[] = [
    { type: 'headline', id: 'headline', children: [{ text: sentences(9, random) }] },
    { type: 'lead', id: 'lead', children: [{ text: sentences(35, random) }] },
  ];
  for (let at = 0; at < count; at++) {
    if (at > 0 && at % 8 === 0) parts.push(crosshead(at, random));
    if (at % 20 === 10) parts.push(figure(at, random));
    parts.push({
      type: 'paragraph',
      id: `p${at}`,
      children: leaves(at, random, at === middle, at === count - 1),
    });
  }
  return parts;
}

/** The same story as an article. */
export function storyArticle(words: number, seed = 1): Article {
  const random = seeded(seed);
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
  return {
    ...newArticle({
      id: `00000000-0000-4000-8000-${digits}`,
      now: '2026-01-02T03:04:05.000Z',
      language: 'fr',
    }),
    parts: storyParts(words, seed),
  };
}

function leaves(at: number, random: () => number, isMiddle: boolean, isLast: boolean): Leaf[] {
  const opening = isMiddle ? `${middleWord} ` : '';
  const closing = isLast ? ` ${lastWord}` : '';
  // The middle paragraph has one leaf, so that typing in it means the same in every engine.
  if (isMiddle) return [{ text: `${opening}${sentences(paragraphWords - 1, random)}${closing}` }];
  const written: Leaf[] = [{ text: `${opening}${sentences(20, random)} ` }];
  if (at % 3 === 0) {
    written.push(
      { text: 'franchement', strong: true },
      { text: ' ou ' },
      { text: 'presque', emphasis: true },
    );
    written.push({ text: ' ' });
  }
  if (at % 4 === 0) written.push({ text: 'à lire ici', link: 'https://example.org/' }, { text: ' ' });
  written.push({ text: `${sentences(40, random)}${closing}` });
  return tidyLeaves(written);
}

const crosshead = (at: number, random: () => number): Part => ({
  type: 'crosshead',
  id: `c${at}`,
  children: [{ text: sentences(4, random) }],
});

const figure = (at: number, random: () => number): Part => ({
  ...freshPart('figure'),
  id: `f${at}`,
  children: [
    { type: 'caption', children: [{ text: sentences(14, random) }] },
    { type: 'credit', children: [{ text: 'Ana Rochat / Exemple' }] },
    { type: 'description', children: [{ text: sentences(10, random) }] },
  ],
});
