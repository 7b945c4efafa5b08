import type { Article } from '../article';
import { articleHtml } from './article-html';

/** The `<article>` alone, to paste into a CMS: the same as in the page but for the byline. Ends with a line feed. */
export function toFragment(article: Article): string {
  return `${articleHtml(article).markup}\n`;
}
