import slugify from '@sindresorhus/slugify';
import type { Article } from './article';
import { headlineOf } from './headline';

/** Longest slug made of a text; what follows is cut at a hyphen, for addresses stay readable to about this length. */
const longest = 60;

/**
 * A slug made of a headline or of what a person typed: lower-case letters, digits and single hyphens, accents and
 * ligatures written out. Empty when nothing of the text can stand in one.
 */
export function slugFrom(text: string): string {
  const slug = slugify(text.replaceAll(/['’ʼ]/g, ' '), {
    decamelize: false,
    customReplacements: [['&', ' ']],
  }).replace(/[^a-z0-9]+/g, '-');
  return cutAtHyphen(slug, longest).replace(/^-+|-+$/g, '');
}

/** The slug itself when it is short enough, else the whole words of it that fit. */
export function cutAtHyphen(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const hyphen = slug.lastIndexOf('-', length);
  return slug.slice(0, hyphen > 0 ? hyphen : length);
}

/** The article's slug; without one, one made of its headline, and without that of what else it is called. */
export function slugOf(article: Pick<Article, 'metadata' | 'parts'>, otherwise = ''): string {
  return article.metadata.slug || slugFrom(headlineOf(article)) || slugFrom(otherwise);
}
