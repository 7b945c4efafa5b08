import type { Article } from '../article';
import { type Html, html } from '../html/html';
import { languageTag } from '../language-tag';
import { summarise } from './summary';

/** The article for those who share its address: OpenGraph (https://ogp.me, type `article`), one `meta` a line. */
export function openGraph(article: Article): Html[] {
  const { metadata } = article;
  const { address, headline, lead, pictures } = summarise(article);
  const first = pictures[0];
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', headline],
    ['og:description', lead],
    ['og:locale', openGraphLocale(metadata.language)],
    ['og:url', address],
    ['og:image', first?.address],
    ['og:image:type', first?.picture.type],
    ['og:image:width', first && String(first.picture.width)],
    ['og:image:height', first && String(first.picture.height)],
    ['og:image:alt', first?.description],
    ['article:modified_time', article.modifiedAt],
    ['article:section', metadata.section],
    ...metadata.bylines.map((name) => ['article:author', name] as const),
    ...metadata.keywords.map((keyword) => ['article:tag', keyword] as const),
  ];
  return properties.flatMap(([property, value]) =>
    value === undefined || value.trim() === ''
      ? []
      : [html`<meta property="${property}" content="${value}">\n`],
  );
}

/** As OpenGraph writes it, language and country (`fr_CH`); undefined when no country is stated. */
function openGraphLocale(language: string): string | undefined {
  const { language: base, region } = new Intl.Locale(languageTag(language));
  return region && `${base}_${region}`;
}
