import type { Outcome } from '../../article';
import type { InterfaceLanguage } from '../../article/bridge/languages';
import type { Resize } from '../hand-off';
import type { ParseWords } from '../library';
import type { Disk } from '../storage';
import type { ChoicesKept } from './choices';
import type { Dialogs } from './dialogs';
import type { LibraryDoor } from './library-door';
import type { OpenArticles } from './open-articles';
import type { RecentArticles } from './recent-articles';
import type { Windows } from './windows';

/** Puts a page of the program's own scheme on paper. */
export interface Paper {
  print(address: string): Promise<Outcome<null>>;
  /** The bytes of a PDF. */
  pdf(address: string): Promise<Uint8Array>;
}

/**
 * What the answers stand on. Electron fills it in when the program runs, tests with a real disk and dialogs that
 * answer by themselves. `Asker` is what a window is known by.
 */
export interface Machine<Asker> {
  readonly disk: Disk;
  readonly choices: ChoicesKept;
  readonly library: LibraryDoor;
  readonly articles: OpenArticles<Asker>;
  readonly dialogs: Dialogs<Asker>;
  readonly windows: Windows<Asker>;
  readonly recent: RecentArticles;
  /** The application's own folder for journals and locks. */
  readonly journals: string;
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The system's language when it is one of ours, else English. */
  readonly systemLanguage: InterfaceLanguage;
  /** Where articles are kept when nobody chose: `Marbre` in the system's folder for documents. */
  readonly usualLibrary: string;
  /** The person's name as the system knows it; may be empty. */
  readonly systemName: string;
  /** The folder of the sample stories: `<language>.json`, and `pictures/` beside them. */
  readonly samples: string;
  /** The folder of the templates that come with the program: `<language>/<template>.json`. */
  readonly templates: string;
  /** Reads texts and pages that are imported, beside the machine's own work. */
  readonly parse: ParseWords;
  /** Paths of files the system gave the program to open; they wait for a window with a library. */
  readonly given: string[];
  /** Makes pictures of a hand-off smaller; absent where nothing can. */
  readonly resize?: Resize;
  readonly paper: Paper;
  /** Shows a file or folder in the system's file manager. */
  reveal(path: string): void;
  /** Goes on with a drag begun in the window, as the file itself. */
  drag(asker: Asker, path: string): void;
  copy(text: string): void;
  /** Has the page copy, as the menu's own Copy does. */
  copyFrom(asker: Asker): void;
  /** The templates kept in the library are these now; the menus offer them. */
  onTemplates(kept: readonly string[]): void;
  /** Menus and window frame follow language and theme. */
  onChoices(): void;
  /** Versions of what the program runs on, by name. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[];
  /** The file of the licences of all that is shipped. */
  readonly licences: string;
  log(fault: string): void;
}
