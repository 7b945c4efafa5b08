import type { Editor } from 'slate';
import {
  type Found,
  type FoundPlace,
  findPlaces,
  type HowToFind,
  type Part,
  placeAtOrAfter,
} from '../../../article';

/** What is sought, and how. */
export interface Seeking {
  readonly sought: string;
  readonly how: HowToFind;
}

/** What was found in which parts, and at which of the places the person is. */
export interface FoundNow {
  readonly seeking: Seeking;
  /** The very parts searched; others mean that the places may be wrong. */
  readonly parts: readonly Part[];
  readonly found: Found;
  /** Number of the current place; -1 when nothing was found. */
  readonly at: number;
}

/** Seeks in the parts as they stand; the current place is the first at `from` or after it. */
export function seek(editor: Editor, seeking: Seeking, from: Pick<FoundPlace, 'path' | 'start'>): FoundNow {
  const parts = editor.children as Part[];
  const found = findPlaces(parts, seeking.sought, seeking.how);
  return { seeking, parts, found, at: placeAtOrAfter(found.places, from) };
}

/** The same standing in the parts as they are now: the words may have changed since. */
export function upToDate(editor: Editor, standing: FoundNow): FoundNow {
  return standing.parts === editor.children
    ? standing
    : seek(editor, standing.seeking, placeOf(standing) ?? start);
}

export function placeOf({ found, at }: FoundNow): FoundPlace | undefined {
  return found.places[at];
}

/** The beginning of every article. */
export const start: Pick<FoundPlace, 'path' | 'start'> = { path: [], start: 0 };
