import type { Article } from './article';
import { metadataJson, partJson } from './format/write';

const seed = 0xcbf29ce4;
const partHashes = new WeakMap<object, number>();

/**
 * A 32-bit hash of the words, parts and metadata of an article, the same in window and machine, by which the two
 * prove at rest that they hold the same article. Cached by part, so its cost is that of the parts changed since.
 * Not for telling files apart: those have a stamp (SHA-256).
 */
export function articleHash(article: Pick<Article, 'metadata' | 'parts'>): number {
  let hash = fnv(JSON.stringify(metadataJson(article.metadata)), seed);
  for (const part of article.parts) {
    let own = partHashes.get(part);
    if (own === undefined) {
      own = fnv(partJson(part), seed);
      partHashes.set(part, own);
    }
    hash = Math.imul(hash ^ own, 0x01000193) >>> 0;
  }
  return hash;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
