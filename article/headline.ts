import type { Article } from './article';
import { textOf } from './words';

/** The headline in one line; empty when there is none. */
export function headlineOf({ parts }: Pick<Article, 'parts'>): string {
  const headline = parts.find((part) => part.type === 'headline');
  return headline ? textOf(headline.children).trim() : '';
}
