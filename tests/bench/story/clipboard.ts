import { seeded } from './random';
import { sentences } from './sentences';

/** What another program puts on the clipboard when about so many words are copied: paragraphs of 60, as HTML and as text. */
export function copiedWords(words: number): { html: string; text: string } {
  const random = seeded(7);
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, () => sentences(60, random));
  return {
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    text: paragraphs.join('\n\n'),
  };
}
