import { extname } from 'node:path';
import { failed, type Outcome } from '../../article';
import type { Answered } from '../../article/bridge/contract';
import { importJson, importPackage, type Library } from '../library';
import type { Disk } from '../storage';

type BroughtIn = Answered<'library', 'importFiles'>;

/** Brings files into the library one after another; one that is refused stops no other. */
export async function bringIn(disk: Disk, library: Library, paths: readonly string[]): Promise<BroughtIn> {
  const brought: BroughtIn['brought'] = [];
  const refused: BroughtIn['refused'] = [];
  for (const path of paths) {
    const come = await one(disk, library, path);
    if (come.ok) brought.push({ file: path, name: come.value.name, unsure: come.value.unsure });
    else refused.push(come.problem);
  }
  return { brought, refused };
}

async function one(
  disk: Disk,
  library: Library,
  path: string,
): Promise<Outcome<{ name: string; unsure: number }>> {
  switch (extname(path).toLowerCase()) {
    case '.marbre':
      return of(await importPackage(disk, library, path));
    case '.json':
      return of(await importJson(disk, library, path));
    default:
      return failed({ kind: 'unknown-kind-of-file', at: path });
  }
}

function of(
  come: Outcome<{ entry: { name: string }; mended: readonly unknown[] }>,
): Outcome<{ name: string; unsure: number }> {
  return come.ok ? { ok: true, value: { name: come.value.entry.name, unsure: 0 } } : come;
}
