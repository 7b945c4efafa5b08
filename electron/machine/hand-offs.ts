import { basename, dirname, extname } from 'node:path';
import type { ChoicesKept } from './choices';

/** Articles of which this computer remembers where they went; the one handed off longest ago is forgotten first. */
const mostRemembered = 1000;

/** Where a hand-off was put on this computer. */
export interface HandOffPlace {
  readonly path: string;
  /** The version kept of it; null where none could be kept. */
  readonly version: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * Where articles were handed off to, by their ids. A path is of this computer and concerns nobody else, so it stands
 * among the choices, not in the article's folder, which may be shared; what was given and when stands there as a version.
 */
export function rememberHandOff(choices: ChoicesKept, id: string, place: HandOffPlace): void {
  const others = Object.entries(choices.get().handOffs).filter(([other]) => other !== id);
  const newestFirst = others.sort(([, one], [, other]) => (one.at < other.at ? 1 : -1));
  choices.set({
    handOffs: Object.fromEntries([[id, place], ...newestFirst.slice(0, mostRemembered - 1)]),
  });
}

export function handOffOf(choices: ChoicesKept, id: string): HandOffPlace | undefined {
  const { handOffs } = choices.get();
  return Object.hasOwn(handOffs, id) ? handOffs[id] : undefined;
}

/** What to propose to the next hand-off: the article's own place and name, else the folder any article last went to. */
export function proposedPlace(
  choices: ChoicesKept,
  id: string,
  name: string,
): { name: string; within?: string | undefined } {
  const own = handOffOf(choices, id);
  if (own) return { name: basename(own.path, ending(own.path)), within: dirname(own.path) };
  const [last] = Object.values(choices.get().handOffs).sort((one, other) => (one.at < other.at ? 1 : -1));
  return { name, within: last && dirname(last.path) };
}

/** A folder may have a dot in its name; only a zip's ending is one. */
function ending(path: string): string {
  return extname(path).toLowerCase() === '.zip' ? extname(path) : '';
}
