import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PlainSection, plainSections } from '../options';
import { Cells } from '../report/cell';
import { measureExport } from './export';
import { measureJournal } from './journal';
import { measureLibrary } from './library';
import { measureSave } from './save';
import type { Section } from './section';

const sections: Readonly<Record<PlainSection, Section>> = {
  journal: measureJournal,
  save: measureSave,
  library: measureLibrary,
  export: measureExport,
};

// One section a process: `SECTION FOLDER QUICK LIBRARY`; its cells leave as one line of JSON.
const [name = '', parent = '', quick, library] = process.argv.slice(2);
const section = plainSections.find((known) => known === name);
if (section === undefined) throw new Error(`There is no section called "${name}".`);
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, `${name}-`));
const cells = new Cells();
try {
  await sections[section]({ cells, folder, quick: quick === 'quick', library: Number(library) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(cells.all()));
