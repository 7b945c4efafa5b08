import type { Article } from '../article';
import { type Html, html, jsonHtml } from '../html/html';
import { isRightToLeft, languageTag } from '../language-tag';
import { articleHtml } from './article-html';
import { jsonLd } from './json-ld';
import { openGraph } from './open-graph';
import { summarise } from './summary';

/**
 * A whole page that opens by itself, with its pictures and `page.css` beside it; the same article always gives
 * the same bytes (UTF-8, line feeds). `css`: address of the style sheet.
 */
export function toPage(article: Article, { css = 'page.css' }: { css?: string } = {}): string {
  const { metadata } = article;
  const { address, headline, lead } = summarise(article);
  const lang = languageTag(metadata.language);
  const authors = metadata.bylines.filter((name) => name.trim() !== '');
  return html`<!DOCTYPE html>
${isRightToLeft(lang) ? html`<html lang="${lang}" dir="rtl">` : html`<html lang="${lang}">`}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline || metadata.slug || 'Article'}</title>
${lead === '' ? undefined : html`<meta name="description" content="${lead}">\n`}${authors.map((name) => html`<meta name="author" content="${name}">\n`)}${canonical(address)}${openGraph(article)}<link rel="stylesheet" href="${css}">
<script type="application/ld+json">
${jsonHtml(jsonLd(article))}
</script>
</head>
<body>
<main>
${articleHtml(article, byline(authors, metadata.dateline))}
</main>
</body>
</html>
`.markup;
}

function canonical(address: string): Html | undefined {
  return address === '' ? undefined : html`<link rel="canonical" href="${address}">\n`;
}

/** Who wrote it and where, below headline and lead. A fragment has none: a CMS has its own fields for them. */
function byline(authors: readonly string[], dateline: string): Html | undefined {
  const place = dateline.trim() === '' ? undefined : html`<span class="dateline">${dateline}</span>`;
  const names = authors.map(
    (name, at) => html`${at === 0 ? undefined : ', '}<span class="author">${name}</span>`,
  );
  if (!place && names.length === 0) return undefined;
  return html`<p class="byline">${names}${place && names.length > 0 ? ' · ' : undefined}${place}</p>\n`;
}
