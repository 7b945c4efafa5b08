import { html } from '../html/html';
import { writeWords } from '../html/write-words';
import type { Part } from '../parts';
import type { Leaf } from '../words';
import { partsHtml } from './article-html';

/** Copied parts for other programs: the markup of an export without its `<article>`. `language`: BCP 47. */
export function partsToClipboardHtml(parts: readonly Part[], language: string): string {
  return partsHtml(parts, language).markup;
}

/** Copied words of less than a part: their marks and nothing round them. Empty when nothing would be seen. */
export function wordsToClipboardHtml(leaves: readonly Leaf[]): string {
  return html`${writeWords(leaves)}`.markup;
}
