import type { Answered } from '../../article/bridge/contract';
import { importFile, type Library } from '../library';
import type { Disk } from '../storage';

type BroughtIn = Answered<'library', 'importFiles'>;

/** Brings files into the library one after another; one that is refused stops no other. */
export async function bringIn(disk: Disk, library: Library, paths: readonly string[]): Promise<BroughtIn> {
  // An article whose text does not tell its language is in that of the system.
  const given = { language: new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).baseName };
  const brought: BroughtIn['brought'] = [];
  const refused: BroughtIn['refused'] = [];
  for (const path of paths) {
    const come = await importFile(disk, library, path, given);
    if (come.ok) brought.push({ file: path, name: come.value.entry.name, unsure: come.value.unsure.length });
    else refused.push(come.problem);
  }
  return { brought, refused };
}
