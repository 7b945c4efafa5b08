import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeArticle } from '../../../article';
import { type Disk, nodeDisk } from '../../../electron/storage';
import { anArticle, temporaryLibrary } from '../a-library';

const place = temporaryLibrary();
const count = 600;

function watched(): { disk: Disk; read: string[] } {
  const read: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    read: (path) => {
      if (path.endsWith('article.json')) read.push(path);
      return nodeDisk.read(path);
    },
  };
  return { disk, read };
}

test('a first index that was stopped half way goes on where it was, and tells how far it is', {
  timeout: 60_000,
}, async () => {
  const article = writeArticle(anArticle('La neige', 'Elle tombe.'));
  for (let at = 0; at < count; at++) {
    mkdirSync(join(place.folder, `article-${at}`));
    writeFileSync(join(place.folder, `article-${at}`, 'article.json'), article);
  }
  const stopped = place.open({
    onProgress: ({ done }) => {
      if (done > 540) throw new Error('the program was ended');
    },
  });
  await expect(stopped).rejects.toThrow('the program was ended');

  const { disk, read } = watched();
  const told: number[] = [];
  const library = await place.open({ disk, onProgress: ({ done, of }) => told.push(done / of) });

  expect((await library.list({})).entries).toHaveLength(count);
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBeLessThanOrEqual(count - 500);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
