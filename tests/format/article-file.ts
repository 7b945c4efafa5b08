import { freshMetadata } from '../../article';

/**
 * The text of an `article.json`, right in everything but what is given. Fields given beside `parts`, `metadata` and
 * `format` stand where `writeArticle` puts what it does not know.
 */
export function articleFile(given: {
  format?: unknown;
  parts?: unknown[];
  metadata?: object;
  [field: string]: unknown;
}): string {
  const { format = 1, parts = [], metadata = {}, ...unknown } = given;
  const head = {
    format,
    id: '11111111-1111-4111-8111-111111111111',
    createdAt: '2014-12-20T14:32:00.000Z',
    modifiedAt: '2014-12-20T14:32:00.000Z',
    metadata: { ...freshMetadata('fr'), ...metadata },
    ...unknown,
  };
  const lines = parts.map((part) => `    ${JSON.stringify(part)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "parts": [\n${lines}\n  ]\n}\n`;
}
