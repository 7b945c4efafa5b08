import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebContents } from 'electron';
import { packageEnding } from './library';
import type { Machine } from './machine/machine';
import type { ProgramWindows } from './windows';

/**
 * Takes the packages named on the command line of a launch, or double-clicked. They wait for a window that has a
 * library to ask for them: at a start there is none yet, and before the first minute is over there is no library.
 */
export function openFiles(
  { given, choices }: Machine<WebContents>,
  windows: ProgramWindows,
  argv: readonly string[],
  folder: string,
): void {
  const words = argv.slice(1).map(fileOf);
  // The system's own list of what was last opened gives an article of the library by its file.
  for (const path of words.filter((word) => basename(word) === 'article.json')) {
    const own = dirname(resolve(folder, path));
    if (dirname(own) === choices.get().libraryFolder)
      windows.command({ is: 'open', name: basename(own) }, undefined);
  }
  // In any case, as an import takes them: a stick of another system writes names in capitals.
  const isPackage = (word: string) => word.toLowerCase().endsWith(packageEnding);
  const files = words.filter((word) => !word.startsWith('-') && isPackage(word));
  if (files.length === 0) return;
  given.push(...files.map((file) => resolve(folder, file)));
  windows.filesGiven();
}

/** A word of a launch; of the address of a file, which the desktops of Linux give in its stead, the path. */
function fileOf(word: string): string {
  if (!/^file:\/\//i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    // On another computer, or no address at all: what is told of it names it as it was given.
    return word;
  }
}
