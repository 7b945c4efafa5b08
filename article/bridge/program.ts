import { z } from 'zod';
import { articleName } from './articles';
import { interfaceLanguages } from './languages';
import { libraryView } from './library';
import { diskProblems, question } from './question';

export const themes = ['system', 'light', 'dark'] as const;

export const pictureSizes = ['original', 'large', 'medium'] as const;
/** Pixels of the longer side at most; null for the original. */
export const pictureLengths = { original: null, large: 2400, medium: 1600 } as const satisfies Record<
  (typeof pictureSizes)[number],
  number | null
>;

/** What a person chose once; losing it loses no work. */
export const preferences = z.object({
  /** Signs new articles and kept versions; may be empty. */
  name: z.string().max(200),
  /** `system`: the system's language when it is one of ours, else English. */
  language: z.enum(['system', ...interfaceLanguages]),
  theme: z.enum(themes),
  /** How large pictures leave with a hand-off. */
  pictureSize: z.enum(pictureSizes),
  /** Whether the place a picture was taken at leaves with it. */
  keepLocation: z.boolean(),
});
export type Preferences = z.infer<typeof preferences>;

/** How one window is arranged; every window has its own. */
export const look = z.object({
  /** Which panes beside the article stand open. */
  libraryOpen: z.boolean(),
  inspectorOpen: z.boolean(),
  /** How the list of articles was last narrowed and sorted; absent until it was. */
  libraryView: libraryView.optional(),
});
export type Look = z.infer<typeof look>;

const point = z.object({ path: z.array(z.int().min(0)).max(16), offset: z.int().min(0) });

/**
 * Where a writer was: the article, the selection in it, and the first part that was seen, by its place among the parts and how
 * many CSS pixels of it were above the edge; null at the beginning. How far a page is scrolled would not do: what is not
 * drawn yet has no height.
 */
export const place = z.object({
  article: articleName,
  selection: z.object({ anchor: point, focus: point }).nullable(),
  top: z.object({ part: z.int().min(0), above: z.number() }).nullable(),
});
export type Place = z.infer<typeof place>;

/** What holds in every window alike. */
export const programStanding = z.object({
  preferences,
  /** The language spoken after `system` is resolved. */
  language: z.enum(interfaceLanguages),
  /** The folder articles are kept in, as the system writes its path. */
  libraryFolder: z.string(),
});

export const programQuestions = {
  /** First question of a window. `firstTime`: nobody has begun yet, so the first-minute screen stands. */
  start: question({
    asks: z.undefined(),
    answers: programStanding.extend({
      version: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32']),
      firstTime: z.boolean(),
      look,
      place: place.nullable(),
    }),
    problems: [],
  }),
  /** The page hears news from now on; what a person asked for before has waited for it. */
  listening: question({ asks: z.undefined(), answers: z.null(), problems: [] }),
  /**
   * Ends the first-minute screen: the name, and the library made in its folder when it is not there. `~` begins the path of
   * the person's own folder.
   */
  begin: question({
    asks: z.object({ name: z.string().max(200), libraryFolder: z.string().min(1).max(4096) }),
    answers: programStanding,
    problems: [...diskProblems, 'not-there', 'no-library', 'not-a-whole-path'],
  }),
  changePreferences: question({ asks: preferences.partial(), answers: programStanding, problems: [] }),
  /** Shows the system's folder dialog. */
  chooseLibraryFolder: question({
    asks: z.undefined(),
    answers: z.object({ libraryFolder: z.string() }),
    problems: ['cancelled'],
  }),
  rememberPlace: question({ asks: place.nullable(), answers: z.null(), problems: [] }),
  /** Arranges the window that asks. */
  changeLook: question({ asks: look.partial(), answers: look, problems: [] }),
  /** Opens another window, arranged like this one, on an article or on none. An article that stands open keeps its window. */
  openWindow: question({
    asks: z.object({ article: articleName.nullable() }),
    answers: z.null(),
    problems: [],
  }),
  /** Shows the whole address and opens it in the person's own browser or mail program when they agree. */
  openLink: question({
    asks: z.object({ address: z.string().max(2000) }),
    answers: z.null(),
    problems: ['unsafe-address', 'cancelled'],
  }),
  /**
   * Has the window copy as by the menu, whatever is selected: only so may a page put more than a text on the clipboard
   * that it was not told to by a key. The window's own `copy` event says what.
   */
  copy: question({ asks: z.undefined(), answers: z.null(), problems: [] }),
  /** Answers the news `leave`: the machine holds every word and every place, and the window may go. */
  left: question({ asks: z.undefined(), answers: z.null(), problems: [] }),
  /** What the program is made of: itself, its runtime, and every package in it with its licence. */
  about: question({
    asks: z.undefined(),
    answers: z.object({
      version: z.string(),
      runtime: z.array(z.object({ name: z.string(), version: z.string() })),
      licences: z.array(
        z.object({ name: z.string(), version: z.string(), identifier: z.string(), text: z.string() }),
      ),
    }),
    problems: [],
  }),
  /** A fault of the window, for the log file. */
  report: question({ asks: z.object({ fault: z.string().max(20_000) }), answers: z.null(), problems: [] }),
};
