import { resolve } from 'node:path';
import { app, type WebContents } from 'electron';
import { tell } from './bridge/tell';
import { bringIn } from './machine/bring-in';
import type { Machine } from './machine/machine';
import { page } from './window';

/** Brings in the packages named on the command line of a launch, and shows the last of them. */
export async function openFiles(machine: Machine<WebContents>, argv: readonly string[], folder: string) {
  const files = argv.slice(1).filter((word) => !word.startsWith('-') && word.endsWith('.marbre'));
  if (files.length === 0) return;
  const library = await machine.library.library();
  if (!library.ok) return;
  const paths = files.map((file) => resolve(folder, file));
  const { brought, refused } = await bringIn(machine.disk, library.value, paths);
  const [last] = brought.slice(-1);
  if (last) tell(page(), 'openArticle', { name: last.name });
  for (const problem of refused) machine.log(`A package was refused: ${JSON.stringify(problem)}`);
}

/** macOS gives a double-clicked file to the program by an event of its own. */
export function openFilesOnMac(machine: Machine<WebContents>): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openFiles(machine, ['', path], '/');
  });
}
