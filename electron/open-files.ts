import { resolve } from 'node:path';
import type { WebContents } from 'electron';
import { bringIn } from './machine/bring-in';
import type { Machine } from './machine/machine';
import type { ProgramWindows } from './windows';

/** Brings in the packages named on the command line of a launch, or double-clicked, and shows the last of them. */
export async function openFiles(
  machine: Machine<WebContents>,
  windows: ProgramWindows,
  argv: readonly string[],
  folder: string,
) {
  const files = argv.slice(1).filter((word) => !word.startsWith('-') && word.endsWith('.marbre'));
  if (files.length === 0) return;
  const library = await machine.library.library();
  if (!library.ok) return;
  const paths = files.map((file) => resolve(folder, file));
  const { brought, refused } = await bringIn(machine.disk, library.value, paths);
  const [last] = brought.slice(-1);
  if (last) windows.showArticle(last.name);
  for (const problem of refused) machine.log(`A package was refused: ${JSON.stringify(problem)}`);
}
