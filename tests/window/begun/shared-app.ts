import type { Page } from 'playwright-core';
import { App } from '../app';

/**
 * One program for the test files of a process that ask nothing of its start: a start costs a processor three seconds.
 * Each file has a library of its own in it, and may quit it and launch it again.
 */
export const sharedApp = new App({ begun: true });

/** Launches the shared program, or takes it back, to an empty library or to this one. For `beforeAll`; nobody closes it after. */
export async function begunApp(language?: 'en' | 'fr', library?: string): Promise<Page> {
  if (!sharedApp.runs) await sharedApp.launch();
  return sharedApp.beginAnew(language, library);
}

// The process ends when its last file has, and no file knows that it is the last.
process.once('exit', () => sharedApp.abandon());
// By a signal it would end without a word.
process.once('SIGTERM', () => process.exit());
