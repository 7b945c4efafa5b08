import { writeSync } from 'node:fs';
import { type Disk, nodeDisk, openArticle } from '../../electron/storage';
import { typing } from './story';

/**
 * A program that types until it is killed: `typist FOLDER JOURNALS`. Prints `typed N` for every key, and `kept N`
 * when the disk has said that it holds the journal of the first N keys.
 */
const [folder = '', journals = ''] = process.argv.slice(2);
let typed = 0;
let journaled = 0;
const say = (line: string) => writeSync(1, `${line}\n`);

const disk: Disk = {
  ...nodeDisk,
  async open(path, how) {
    const file = await nodeDisk.open(path, how);
    if (!path.endsWith('.journal')) return file;
    return {
      ...file,
      async write(bytes) {
        journaled += Buffer.from(bytes).toString('utf8').split('insert_text').length - 1;
        return file.write(bytes);
      },
      async syncBytes() {
        const keys = journaled;
        await file.syncBytes();
        say(`kept ${keys}`);
      },
    };
  },
};

const opened = await openArticle({ disk, folder, journals, by: 'Anne' });
if (!opened.ok) throw new Error(`the typist cannot open ${folder}: ${JSON.stringify(opened.problem)}`);
const article = opened.value;
/** One rest, long enough for a save, so that what comes back stands partly in the file, partly in the journal. */
const restAfter = 200;
const restMs = 1500;
function type(): void {
  const done = article.record(typing(article.article, String(typed % 10)));
  if (!done.ok) throw new Error(`the typist cannot type: ${JSON.stringify(done.problem)}`);
  typed += 1;
  say(`typed ${typed}`);
  setTimeout(type, typed === restAfter ? restMs : 4);
}
type();
