import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Outcome } from '../../article';
import { Library, type LibraryGiven } from '../../electron/library';
import { type Clock, nodeDisk, systemClock } from '../../electron/storage';
import { good } from './an-article';

export { anArticle, good } from './an-article';

/** The kind of the problem an outcome must be. */
export function problemOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'no problem' : outcome.problem.kind;
}

/** A clock that stands still until it is moved; timers are the system's. */
export function stillClock(moment: string): Clock & { move(ms: number): void } {
  let now = Date.parse(moment);
  return {
    ...systemClock,
    now: () => now,
    move: (ms) => {
      now += ms;
    },
  };
}

/** A temporary folder with an empty library in it, made before each test and removed after. */
export function temporaryLibrary() {
  const opened: Library[] = [];
  const place = {
    /** The temporary folder itself. */
    root: '',
    /** The library. */
    folder: '',
    open: async (given: Partial<LibraryGiven> = {}) => {
      const cache = join(place.root, 'cache');
      const library = good(await Library.open({ disk: nodeDisk, folder: place.folder, cache, ...given }));
      opened.push(library);
      return library;
    },
    /** Names in the library, hidden ones included, in order. */
    names: async (inside = '') => (await readdir(join(place.folder, inside))).sort(),
  };
  beforeEach(async () => {
    place.root = await mkdtemp(join(tmpdir(), 'marbre-library-'));
    place.folder = join(place.root, 'articles');
    await mkdir(place.folder);
  });
  afterEach(async () => {
    for (const library of opened.splice(0)) await library.close();
    await rm(place.root, { recursive: true });
  });
  return place;
}
