// npm run tour: a visit of the whole program, kept in out/tour/.
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './places.mjs';
import { runScript, say } from './say.mjs';
import { visit } from './visit.mjs';

const out = inRoot('out', 'tour');

/** Takes the tour on this session's display, or on a virtual one. */
export async function tour() {
  await visit(
    'tour',
    async (/** @type {{ tour(out: string, say: (line: string) => void): Promise<void> }} */ script) => {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out, { recursive: true });
      await script.tour(out, say);
    },
  );
  say(`The tour's pictures and files are in ${out}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(tour);
