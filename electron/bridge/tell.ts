import type { WebContents } from 'electron';
import type { News } from '../../article/bridge/contract';
import { type NewsName, newsChannel } from '../../article/bridge/names';

/** Tells a window a piece of news; a window that is closing hears nothing. */
export function tell<Name extends NewsName>(
  window: WebContents | undefined,
  name: Name,
  told: News[Name],
): void {
  if (window === undefined || window.isDestroyed() || window.isCrashed()) return;
  window.send(newsChannel(name), told);
}
