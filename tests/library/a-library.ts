import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Article, freshPart, newArticle, type Outcome } from '../../article';
import { Library, type LibraryGiven } from '../../electron/library';
import { type Clock, nodeDisk, systemClock } from '../../electron/storage';

/** An article with a headline and one paragraph. */
export function anArticle(headline: string, text = '', metadata: Partial<Article['metadata']> = {}): Article {
  const fresh = newArticle({ id: crypto.randomUUID(), now: '2014-12-20T14:32:00.000Z', language: 'fr' });
  return {
    ...fresh,
    metadata: { ...fresh.metadata, ...metadata },
    parts: [
      { ...freshPart('headline'), children: [{ text: headline }] },
      { ...freshPart('paragraph'), children: [{ text }] },
    ],
  };
}

/** The value of a good outcome; a problem fails the test with its name. */
export function good<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`a problem: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

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
