import { app } from 'electron';
import Store from 'electron-store';
import { type Choices, type ChoicesKept, choicesFrom } from './machine/choices';

/** Wait before choices are written, in milliseconds: a caret that moves is no reason to write at each key. */
const writeMs = 1000;

/** Keeps what a person chose in `preferences.json` of the application's own folder. */
export function keepChoices(log: (fault: string) => void): ChoicesKept {
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
