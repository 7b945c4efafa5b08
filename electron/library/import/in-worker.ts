import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../article';
import { inOrder } from '../../storage';
import type { ParsedWords, ParseWords } from './words-file';

/** Wait after the last file before the thread is let go of, in milliseconds: two imports in a row use the same. */
const idleMs = 10_000;

/**
 * Parses in a thread of its own, which is started for the first file. A fault in it, or more memory than it may use,
 * rejects for that file, and the next file has a new thread.
 *
 * @param code path of the bundled worker
 */
export function parseInWorker(code: string): ParseWords {
  const queue = inOrder();
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    void worker?.terminate();
    worker = undefined;
  };
  return (file) =>
    queue(async () => {
      clearTimeout(idle);
      // By its text: in a packaged program it lies in an archive that Node's own loader cannot see into.
      worker ??= new Worker(readFileSync(code, 'utf8'), { eval: true });
      try {
        return await answerOf(worker, file);
      } catch (error) {
        letGo();
        throw error;
      } finally {
        idle = setTimeout(letGo, idleMs).unref();
      }
    });
}

function answerOf(worker: Worker, file: Parameters<ParseWords>[0]): Promise<Outcome<ParsedWords>> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Outcome<ParsedWords>) => end(() => resolve(answer));
    const failed = (fault: Error) => end(() => reject(fault));
    const ended = () => failed(new Error(`The thread that reads ${file.at} ended before its answer.`));
    const end = (tell: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      tell();
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(file);
  });
}
