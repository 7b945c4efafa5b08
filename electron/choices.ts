import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import { type Choices, type ChoicesKept, choicesFrom } from './machine/choices';

/** Wait before choices are written, in milliseconds: a caret that moves is no reason to write at each key. */
const writeMs = 1000;

/** Keeps what a person chose in `preferences.json` of the application's own folder. */
export function keepChoices(log: (fault: string) => void): ChoicesKept {
  putUnreadableAside(join(app.getPath('userData'), 'preferences.json'), log);
  const store = new Store<Record<string, unknown>>({ name: 'preferences', clearInvalidConfig: true });
  let choices: Choices = choicesFrom(store.store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      store.store = { ...choices };
    } catch (error) {
      // A full disk: the next choice tries again, and no work is lost by it.
      log(`What was chosen could not be kept: ${error}`);
    }
  };
  app.on('will-quit', () => {
    if (timer !== undefined) write();
  });
  return {
    get: () => choices,
    set(changed) {
      choices = { ...choices, ...changed };
      timer ??= setTimeout(write, writeMs);
    },
  };
}

/**
 * A file that cannot be read, as that of another account after a start by an administrator, would keep the program from opening any
 * window. It stands beside from now on; what is no JSON the store itself takes for nothing.
 */
function putUnreadableAside(file: string, log: (fault: string) => void): void {
  try {
    readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    const aside = `${file}.unreadable-${Date.now()}`;
    log(`${file} cannot be read and is put aside as ${aside}: ${error}`);
    renameSync(file, aside);
  }
}
