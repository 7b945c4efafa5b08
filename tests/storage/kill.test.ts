import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { findRecoveries, nodeDisk, openArticle } from '../../electron/storage';
import { builtProgram } from '../built-program';
import { createArticle } from './create-article';
import { realFolder } from './real-folder';
import { must, story, textOf } from './story';

let program = '';

beforeAll(async () => {
  program = await builtProgram('storage', 'typist.ts');
}, 60_000);

/** Lets a real process type and kills it with SIGKILL after so many keys; what it said until then. */
async function killedAfter(keys: number, folder: string, journals: string) {
  const typist = spawn(process.execPath, [program, folder, journals], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = { typed: 0, kept: 0, flushes: 0 };
  for await (const line of createInterface(typist.stdout)) {
    const [word, count] = line.split(' ');
    if (word === 'typed') said.typed = Number(count);
    if (word === 'kept') {
      said.kept = Number(count);
      said.flushes += 1;
    }
    if (said.typed >= keys) typist.kill('SIGKILL');
  }
  if (typist.exitCode === null && typist.signalCode === null) await once(typist, 'exit');
  expect(typist.signalCode).toBe('SIGKILL');
  return said;
}

describe('a program killed while someone types without a pause', () => {
  it.each([60, 400])(
    'brings back all that the disk said it had, after %i keys',
    { timeout: 60_000 },
    async (keys) => {
      const root = await realFolder();
      const [folder, journals] = [join(root, 'library', 'story'), join(root, 'own', 'journals')];
      await mkdir(join(root, 'own'));
      must(await createArticle(nodeDisk, folder, story()));
      const said = await killedAfter(keys, folder, journals);

      const { recoveries } = must(await findRecoveries({ disk: nodeDisk, journals }));
      expect(recoveries).toMatchObject([{ folder, standing: 'continues' }]);
      const article = must(await openArticle({ disk: nodeDisk, folder, journals, by: 'Anne' }));
      const text = textOf(article.article);
      must(await article.close());
      console.log(
        `killed after ${said.typed} keys in ${said.flushes} flushes: ${said.typed - text.length} lost`,
      );
      expect(text).toBe(Array.from(text, (_, at) => at % 10).join(''));
      expect(text.length).toBeGreaterThanOrEqual(said.kept);
      // The journal is flushed while typing goes on, not only when it rests.
      expect(said.flushes).toBeGreaterThan(1);
    },
  );
});
