import { html } from '../html/html';
import { writeWords } from '../html/write-words';
import { isPart, type Part } from '../parts';
import type { Leaf } from '../words';
import { partsHtml } from './article-html';

/**
 * Copied parts for other programs: the markup of an export without its `<article>`, and without pictures, whose
 * addresses lead nowhere outside the article's folder; caption and credit stay. `language`: BCP 47.
 */
export function partsToClipboardHtml(parts: readonly Part[], language: string): string {
  return partsHtml(parts.map(withoutPicture), language).markup;
}

/** Parts as HTML source, as a fragment holds them: pictures are named where a hand-off puts them. */
export function partsToHtmlSource(parts: readonly Part[], language: string): string {
  return partsHtml(parts, language).markup;
}

/** Copied words of less than a part: their marks and nothing round them. Empty when nothing would be seen. */
export function wordsToClipboardHtml(leaves: readonly Leaf[]): string {
  return html`${writeWords(leaves)}`.markup;
}

function withoutPicture(part: Part): Part {
  if (part.type === 'sidebar')
    return {
      ...part,
      children: part.children.map((child) => (isPart(child) ? withoutPicture(child) : child)),
    } as Part;
  if (part.type !== 'figure') return part;
  const { picture: _, ...figure } = part;
  return figure;
}
