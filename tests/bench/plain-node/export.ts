import { readArticle, toFragment, toPage, writeArticle } from '../../../article';
import { storyArticle } from '../story';
import type { Given } from './section';

const words = 500;

/** Articles made into pages and fragments, from the text of their files and without a disk. */
export async function measureExport({ cells, quick }: Given): Promise<void> {
  const count = quick ? 50 : 1000;
  const files = Array.from({ length: count }, (_, at) => writeArticle(storyArticle(words, at + 1)));
  const shapes = { page: toPage, fragment: toFragment } as const;
  for (const [shape, make] of Object.entries(shapes)) {
    for (let round = 0; round < 3; round++) {
      const began = performance.now();
      for (const file of files) {
        const reading = readArticle(file);
        if (!reading.ok) throw new Error(`The benchmark's own article could not be read: ${reading.reason}.`);
        make(reading.article);
      }
      const seconds = (performance.now() - began) / 1000;
      cells.add(
        {
          section: 'export',
          measure: `read, then made a ${shape}`,
          subject: 'Marbre',
          size: words,
          unit: 'articles/s',
        },
        count / seconds,
      );
    }
  }
}
