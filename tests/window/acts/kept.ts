import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../../article';
import { nodeDisk, readJournals } from '../../../electron/storage';
import type { App } from '../app';

/** Words that can be known again wherever they stand. */
export const marked = /q\d+z/g;

/** Every such word that is safe on the disk: in articles, in the trash, in versions, in what was put aside, in journals. */
export async function keptOnDisk(app: App): Promise<Set<string>> {
  const kept = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(marked)) kept.add(word);
  };
  for (const file of readdirSync(app.library, { recursive: true, encoding: 'utf8' })) {
    const text = textOf(join(app.library, file));
    add(text);
    const reading = readArticle(text);
    if (reading.ok) add(lettersOf(reading.article.parts));
  }
  const { played } = await readJournals(nodeDisk, join(app.userData, 'journals'));
  for (const { article } of played)
    if (article) add(`${JSON.stringify(article)} ${lettersOf(article.parts)}`);
  return kept;
}

/** Of an article's file, a version or what stands beside it; empty for any other, and for one that has just gone. */
function textOf(path: string): string {
  if (!/article\.json|\.json\.gz$/.test(path)) return '';
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    if (!existsSync(path)) return '';
    // A file is written beside its place and may be cut there.
    if (path.endsWith('article.json')) throw error;
    return '';
  }
}

/** Its letters one after another, whatever marks or lines part them. */
function lettersOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(lettersOf).join('');
  if (!(node instanceof Object)) return '';
  const text = Reflect.get(node, 'text');
  return typeof text === 'string' ? text : lettersOf(Reflect.get(node, 'children') ?? []);
}
