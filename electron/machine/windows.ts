import type { News } from '../../article/bridge/contract';
import type { NewsName } from '../../article/bridge/names';
import type { KeptWindow } from './choices';

/** What the answers ask of the program's windows. */
export interface Windows<Asker> {
  /** How the window stands; remembered over restarts. */
  kept(asker: Asker): KeptWindow;
  keep(asker: Asker, changed: Partial<KeptWindow>): void;
  /** An article's folder has another name: every window that stood there does still. */
  renamed(from: string, to: string): void;
  /** Another library: no window stands anywhere in it yet. */
  forgetPlaces(): void;
  /** Another window, arranged like that one. @param article name of the one to open in it */
  open(article: string | null, like: Asker): void;
  bringToFront(asker: Asker): void;
  tell<Name extends NewsName>(asker: Asker, name: Name, told: News[Name]): void;
  tellOthers<Name extends NewsName>(than: Asker, name: Name, told: News[Name]): void;
  /** Its page hears news from now on. */
  listens(asker: Asker): void;
  /** It has handed over its last words. */
  left(asker: Asker): void;
}
