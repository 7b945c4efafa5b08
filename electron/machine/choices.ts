import { z } from 'zod';
import { place, preferences } from '../../article/bridge/program';

/** Everything a person chose or left behind; losing it loses no work. */
const choices = z.object({
  preferences,
  /** Null until the first minute is over. */
  libraryFolder: z.string().nullable(),
  place: place.nullable(),
  /** Where each article was last handed off to, by its id; see `hand-offs.ts`. */
  handOffs: z.record(
    z.string(),
    z.object({ path: z.string(), version: z.string().nullable(), at: z.string() }),
  ),
  /** The window's place on the screen, in device-independent pixels. */
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().min(400),
      height: z.int().min(300),
      maximised: z.boolean(),
    })
    .nullable(),
});
export type Choices = z.infer<typeof choices>;

export const firstChoices: Choices = {
  preferences: {
    name: '',
    language: 'system',
    theme: 'system',
    libraryOpen: true,
    inspectorOpen: true,
    pictureSize: 'original',
    keepLocation: false,
  },
  libraryFolder: null,
  place: null,
  handOffs: {},
  window: null,
};

/** Where choices are kept: electron-store when the program runs. */
export interface ChoicesKept {
  get(): Choices;
  set(changed: Partial<Choices>): void;
}

/** Each choice as it was kept, or the first one where what was kept is none: a file may be older, or damaged. */
export function choicesFrom(kept: Readonly<Record<string, unknown>>): Choices {
  const read = <Name extends keyof Choices>(name: Name): Choices[Name] => {
    const parsed = choices.shape[name].safeParse(kept[name]);
    return parsed.success ? (parsed.data as Choices[Name]) : firstChoices[name];
  };
  return {
    preferences: preferencesFrom(kept.preferences),
    libraryFolder: read('libraryFolder'),
    place: read('place'),
    handOffs: read('handOffs'),
    window: read('window'),
  };
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
