import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, freshPart, newId, type Part, writeArticle } from '../../../article';
import { anArticle } from '../../library/an-article';
import { aPng } from '../../library/pictures/pictures-by-hand';

/** Something larger than any newsroom writes, laid in a library as a folder of its own. */
export interface LargeFolder {
  readonly headline: string;
  /** Bytes of its `article.json`; the pictures and whatever else belongs to it are laid beside it. */
  lay(folder: string): string;
  /** It is refused: its bytes must stay, nobody can write in it. */
  readonly refused?: true;
}

export const largeFolders = {
  '5,000 paragraphs': {
    headline: 'Five thousand paragraphs',
    lay: () => written('Five thousand paragraphs', paragraphs(5000, 12)),
  },
  '20 MB of words': {
    headline: 'Twenty megabytes',
    lay: () => written('Twenty megabytes', paragraphs(2000, 1700)),
  },
  '1,000 pictures': {
    headline: 'A thousand pictures',
    lay(folder) {
      mkdirSync(join(folder, 'pictures'));
      const figures = Array.from({ length: 1000 }, (_, at) => figure(folder, at));
      return written('A thousand pictures', figures);
    },
  },
  'nested 100,000 deep': {
    headline: 'deep',
    refused: true,
    lay: () => `{"format": 1, "parts": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  },
  '100,000 files beside it': {
    headline: 'Among many files',
    lay(folder) {
      for (let at = 0; at < 100_000; at++) writeFileSync(join(folder, `note-${at}.txt`), '');
      return written('Among many files', paragraphs(3, 12));
    },
  },
} as const satisfies Record<string, LargeFolder>;

/** Files that are no article, in the library itself. */
export function layStrangers(library: string, count: number): void {
  for (let at = 0; at < count; at++) writeFileSync(join(library, `scan-${at}.jpg`), '');
}

function written(headline: string, parts: readonly Part[]): string {
  const article: Article = {
    ...anArticle(headline),
    parts: [{ ...freshPart('headline'), children: [{ text: headline }] }, ...parts],
  };
  return writeArticle(article);
}

function paragraphs(count: number, words: number): Part[] {
  return Array.from({ length: count }, (_, at) => {
    const text = Array.from({ length: words }, (_word, word) => `word${(at * 7 + word) % 997}`).join(' ');
    return { ...freshPart('paragraph'), children: [{ text: `${at + 1}. ${text}` }] };
  });
}

function figure(folder: string, at: number): Part {
  const bytes = Buffer.concat([aPng(40 + (at % 40), 30), Buffer.from(String(at))]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'pictures', `${sha256}.png`), bytes);
  const fresh = freshPart('figure');
  return {
    ...fresh,
    id: newId(),
    picture: { sha256, type: 'image/png', width: 40 + (at % 40), height: 30, name: `${at}.png` },
  };
}
