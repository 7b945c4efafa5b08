import type { Article } from '../article';
import { languageTag } from '../language-tag';
import { type PictureSummary, summarise } from './summary';

/**
 * The article as schema.org's NewsArticle (https://schema.org/NewsArticle). What is not given is left out: there
 * is no `datePublished`, for only the web team knows it.
 */
export function jsonLd(article: Article): { readonly [name: string]: unknown } {
  const { metadata } = article;
  const { address, headline, lead, pictures } = summarise(article);
  return given({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: lead,
    inLanguage: languageTag(metadata.language),
    dateCreated: article.createdAt,
    dateModified: article.modifiedAt,
    author: metadata.bylines.filter(isGiven).map((name) => ({ '@type': 'Person', name })),
    locationCreated: isGiven(metadata.dateline) ? { '@type': 'Place', name: metadata.dateline } : '',
    articleSection: metadata.section,
    keywords: metadata.keywords.filter(isGiven),
    image: pictures.map(imageObject),
    mainEntityOfPage: address,
    url: address,
  });
}

function imageObject({ picture, address, caption, credit, description }: PictureSummary): object {
  return given({
    '@type': 'ImageObject',
    url: address,
    width: picture.width,
    height: picture.height,
    encodingFormat: picture.type,
    caption,
    creditText: credit,
    description,
  });
}

function given(fields: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}
