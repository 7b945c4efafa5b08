import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Cells } from '../report/cell';
import { measureSave } from './save';
import type { Section } from './section';

const sections: Readonly<Record<string, Section>> = { save: measureSave };

// One section a process: `SECTION FOLDER QUICK LIBRARY`; its cells leave as one line of JSON.
const [name = '', parent = '', quick, library] = process.argv.slice(2);
const section = sections[name];
if (section === undefined) throw new Error(`There is no section called "${name}".`);
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, `${name}-`));
const cells = new Cells();
try {
  await section({ cells, folder, quick: quick === 'quick', library: Number(library) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(cells.all()));
