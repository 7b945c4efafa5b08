import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { articleHash, type Operation, succeeded, writeArticle } from '../../../article';
import {
  createArticle,
  nodeDisk,
  openArticle,
  orRefuse,
  type WorkingArticle,
} from '../../../electron/storage';
import { Recorder } from '../../../renderer/article/recorder';
import { storyArticle } from '../story';
import { watchedDisk } from './journal-watch';
import type { Given } from './section';

const words = 10_000;
/** A fast typist: 33 keys a second. */
const betweenKeysMs = 30;

/**
 * From a key to its words flushed in the journal, in continuous typing: the window's own recorder and the machine's own
 * article, saving and all, on a real disk. What lies between them in the program, the bridge, is left out.
 */
export async function measureJournal({ cells, folder, quick }: Given): Promise<void> {
  const cell = { section: 'journal', subject: 'Marbre', size: words, unit: 'ms' } as const;
  const pressed = new Map<number, number>();
  const disk = watchedDisk((mark, atMs) => {
    const keyMs = pressed.get(mark);
    if (keyMs === undefined) return;
    pressed.delete(mark);
    cells.add({ ...cell, measure: 'key to flushed on disk' }, atMs - keyMs);
  });
  const home = join(folder, 'article');
  orRefuse(await createArticle(nodeDisk, home, storyArticle(words)));
  const article = orRefuse(
    await openArticle({ disk, folder: home, journals: join(folder, 'journals'), by: 'bench' }),
  );
  const recorder = recorderOf(article, (ms) =>
    cells.add({ ...cell, measure: 'the machine at work for a batch' }, ms),
  );

  const paragraph = article.article.parts.findIndex(({ type }) => type === 'paragraph');
  for (let key = 0; key < (quick ? 60 : 400); key++) {
    pressed.set(key, performance.now());
    recorder.record([insertion(paragraph, `k${key};`)]);
    await pause(betweenKeysMs);
  }
  await recorder.end();
  orRefuse(await article.flush());
  if (pressed.size > 0) throw new Error(`${pressed.size} keys never reached the journal.`);

  await pause(3000);
  const { user, system } = process.cpuUsage();
  const idleMs = quick ? 1000 : 5000;
  await pause(idleMs);
  const spent = process.cpuUsage({ user, system });
  const perSecond = (spent.user + spent.system) / 1000 / (idleMs / 1000);
  cells.add({ ...cell, measure: 'work a second while nobody types' }, perSecond);
  orRefuse(await article.close());
}

const insertion = (part: number, text: string): Operation => ({
  type: 'insert_text',
  path: [part, 0],
  offset: 0,
  text,
});

/** The window's recorder, its machine in the same process. @param worked told how long each batch kept the machine */
function recorderOf(article: WorkingArticle, worked: (ms: number) => void): Recorder {
  return new Recorder(
    () => 'article',
    {
      record: async ({ operations }) => {
        const began = performance.now();
        orRefuse(article.record(operations));
        worked(performance.now() - began);
        return succeeded(null);
      },
      replace: async () => {
        throw new Error('The machine and the window of the benchmark fell out of step.');
      },
    },
    { text: () => writeArticle(article.article), hash: () => articleHash(article.article) },
    0,
    () => {},
  );
}
