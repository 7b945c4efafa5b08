import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { articleHash, type Operation, succeeded, writeArticle } from '../../../article';
import { nodeDisk, openArticle, orRefuse, type WorkingArticle } from '../../../electron/storage';
import { Recorder } from '../../../renderer/article/recorder';
import { createArticle } from '../../storage/create-article';
import { storyArticle } from '../story';
import { watchedDisk } from './journal-watch';
import type { Given } from './section';

const words = 10_000;
/** A hand at work, with a rest now and then in which the article is saved; and one faster than any, that never rests. */
const paces = [
  { measure: 'key to flushed on disk, 8 keys a second', betweenKeysMs: 125, rests: true },
  { measure: 'key to flushed on disk, 33 keys a second', betweenKeysMs: 30, rests: false },
];
const restMs = 1500;

/**
 * From a key to its words flushed in the journal, in continuous typing: the window's own recorder and the machine's own
 * article, saving and all, on a real disk. What lies between them in the program, the bridge, is left out.
 */
export async function measureJournal({ cells, folder, quick }: Given): Promise<void> {
  const cell = { section: 'journal', subject: 'Marbre', size: words, unit: 'ms' } as const;
  const pressed = new Map<number, { measure: string; atMs: number }>();
  let flushes = 0;
  const disk = watchedDisk((marks, atMs) => {
    flushes++;
    for (const mark of marks) {
      const key = pressed.get(mark);
      if (key === undefined) continue;
      pressed.delete(mark);
      cells.add({ ...cell, measure: key.measure }, atMs - key.atMs);
    }
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
  let key = 0;
  for (const { measure, betweenKeysMs, rests } of paces) {
    const flushesBefore = flushes;
    const began = performance.now();
    for (let at = 0; at < (quick ? 60 : 400); at++) {
      if (rests && at % 40 === 39) await pause(restMs);
      pressed.set(key, { measure, atMs: performance.now() });
      recorder.record([insertion(paragraph, `k${key++};`)]);
      await pause(betweenKeysMs);
    }
    await recorder.flush();
    orRefuse(await article.flush());
    const seconds = (performance.now() - began) / 1000;
    cells.add(
      { ...cell, measure: measure.replace('key to flushed on disk', 'flushes a second'), unit: '/s' },
      (flushes - flushesBefore) / seconds,
    );
  }
  await recorder.end();
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
    {
      settle: () => false,
      text: () => writeArticle(article.article),
      hash: () => articleHash(article.article),
    },
    0,
    () => {},
  );
}
