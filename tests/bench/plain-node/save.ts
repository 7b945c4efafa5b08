import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Part } from '../../../article';
import { articleBytes, articleFile, durableWrite, nodeDisk, orRefuse } from '../../../electron/storage';
import { createArticle } from '../../storage/create-article';
import { storyArticle } from '../story';
import type { Given } from './section';

const words = 10_000;

/** Durable saves of a long article, each with other words, beside the least that any durable save must do. */
export async function measureSave({ cells, folder, quick }: Given): Promise<void> {
  const cell = { section: 'save', measure: 'durable save', size: words, unit: 'ms' } as const;
  const article = storyArticle(words);
  const home = join(folder, 'article');
  orRefuse(await createArticle(nodeDisk, home, article));
  let stamp = orRefuse(await durableWrite(nodeDisk, articleFile(home), articleBytes(article)));
  for (let at = 0; at < (quick ? 40 : 300); at++) {
    const edited = withHeadline(article, `Essai ${at}`);
    const began = performance.now();
    const bytes = articleBytes(edited);
    const made = performance.now();
    stamp = orRefuse(await durableWrite(nodeDisk, articleFile(home), bytes, { over: [stamp] }));
    cells.add({ ...cell, subject: 'Marbre' }, performance.now() - began);
    cells.add({ ...cell, measure: 'of it, the window’s words made bytes', subject: 'Marbre' }, made - began);
    cells.add({ ...cell, subject: 'write, flush, rename, flush the folder' }, await least(folder, bytes));
  }
}

/** The article as if its headline had just been changed. */
function withHeadline(article: Article, text: string): Article {
  const parts = article.parts.map(
    (part): Part => (part.type === 'headline' ? { ...part, children: [{ text }] } : part),
  );
  return { ...article, parts };
}

/** The system calls without which a save is not durable, and nothing else. @returns milliseconds */
async function least(folder: string, bytes: Uint8Array): Promise<number> {
  const began = performance.now();
  const file = await open(join(folder, 'least.new'), 'w');
  await file.write(bytes);
  await file.sync();
  await file.close();
  await rename(join(folder, 'least.new'), join(folder, 'least'));
  const names = await open(folder, 'r');
  await names.sync();
  await names.close();
  return performance.now() - began;
}
