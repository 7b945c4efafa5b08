// npm run screenshots: the README's pictures, taken of the real window into build/readme/.
import { inRoot } from './places.mjs';
import { runScript, say } from './say.mjs';
import { visit } from './visit.mjs';

const out = inRoot('build', 'readme');

await runScript(async () => {
  await visit('screenshots', async (/** @type {{ screenshots(out: string): Promise<void> }} */ script) => {
    await script.screenshots(out);
  });
  say(`The README's pictures are in ${out}.`);
});
