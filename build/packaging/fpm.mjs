import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runScript } from '../say.mjs';
import { buildDeb } from './deb.mjs';
import { readOrder } from './fpm-arguments.mjs';
import { buildRpm } from './rpm.mjs';

await runScript(async () => {
  const order = readOrder(process.argv.slice(2));
  const work = mkdtempSync(join(tmpdir(), 'marbre-package-'));
  try {
    const tree = join(work, 'tree');
    mkdirSync(tree);
    for (const { from, to } of order.files) place(from, join(tree, to));
    rmSync(order.out, { force: true });
    await (order.kind === 'deb' ? buildDeb : buildRpm)(order, tree, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** @param {string} from @param {string} to */
function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  if (!from.endsWith('/')) chmodSync(to, 0o644);
}
