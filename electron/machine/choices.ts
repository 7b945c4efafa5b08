import { z } from 'zod';
import { articleName } from '../../article/bridge/articles';
import { look, place, preferences } from '../../article/bridge/program';

/** Most windows that are opened again at a start: those last in front. */
export const mostWindows = 12;

/** A window as it last stood. */
const keptWindow = z.object({
  /** Its place on the screen when it is neither maximised nor full, in device-independent pixels; null before it had one. */
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }).nullable(),
  fills: z.enum(['nothing', 'desktop', 'screen']),
  look,
  // One that an older version wrote is none: the window stands where it did, and shows no article.
  place: place.nullable().catch(null),
});
export type KeptWindow = z.infer<typeof keptWindow>;

export const firstWindow: KeptWindow = {
  bounds: null,
  fills: 'nothing',
  look: { libraryOpen: true, inspectorOpen: true },
  place: null,
};

/** Everything a person chose or left behind; losing it loses no work. */
const choices = z.object({
  preferences,
  /** Null until the first minute is over. */
  libraryFolder: z.string().nullable(),
  /** Where each article was last handed off to, by its id; see `hand-offs.ts`. */
  handOffs: z.record(
    z.string(),
    z.object({ path: z.string(), version: z.string().nullable(), at: z.string() }),
  ),
  /** Folders of the articles last opened in this library, the newest first. */
  recent: z.array(articleName),
  /** Of the whole program, in Chromium's steps: 0 is as designed, each step a fifth larger. */
  zoom: z.number().min(-3).max(5),
  /** The windows that stood open, the one in front last. */
  windows: z.array(keptWindow),
});
export type Choices = z.infer<typeof choices>;

export const firstChoices: Choices = {
  preferences: {
    name: '',
    language: 'system',
    theme: 'system',
    pictureSize: 'original',
    keepLocation: false,
  },
  libraryFolder: null,
  handOffs: {},
  recent: [],
  zoom: 0,
  windows: [],
};

/** Where choices are kept: electron-store when the program runs. */
export interface ChoicesKept {
  get(): Choices;
  set(changed: Partial<Choices>): void;
}

/** Each choice as it was kept, or the first one where what was kept is none: a file may be older, or damaged. */
export function choicesFrom(kept: Readonly<Record<string, unknown>>): Choices {
  const read = <Name extends 'libraryFolder' | 'handOffs' | 'recent' | 'zoom'>(name: Name): Choices[Name] => {
    const parsed = choices.shape[name].safeParse(kept[name]);
    return parsed.success ? (parsed.data as Choices[Name]) : firstChoices[name];
  };
  return {
    preferences: preferencesFrom(kept.preferences),
    libraryFolder: read('libraryFolder'),
    handOffs: read('handOffs'),
    recent: read('recent'),
    zoom: read('zoom'),
    windows: windowsFrom(kept.windows),
  };
}

/** Window by window: one that is none must not close the others. */
function windowsFrom(kept: unknown): Choices['windows'] {
  if (!Array.isArray(kept)) return firstChoices.windows;
  return kept
    .slice(-mostWindows)
    .map((one) => keptWindow.safeParse(one))
    .flatMap(({ data }) => data ?? []);
}

/** Preference by preference: one that a newer version added must not lose a person's name. */
function preferencesFrom(kept: unknown): Choices['preferences'] {
  const first = firstChoices.preferences;
  if (typeof kept !== 'object' || kept === null) return first;
  const parsed = Object.entries(kept).map(([name, value]) =>
    preferences.partial().safeParse({ [name]: value }),
  );
  return Object.assign({}, first, ...parsed.map(({ data }) => data ?? {}));
}
