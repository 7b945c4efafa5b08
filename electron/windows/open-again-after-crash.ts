import type { BrowserWindow } from 'electron';
import { windowAddress } from './create-window';

/** Crashes of the page within a minute after which it is not opened again by itself. */
const mostCrashes = 3;

/** The machine holds every word but those of the last instants: the page is opened again on the same article. */
export function openAgainAfterCrash(window: BrowserWindow, log: (fault: string) => void): void {
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log(`The window's process ended: ${reason} (${exitCode}).`);
    crashes.push(Date.now());
    if (crashes.filter((at) => at > Date.now() - 60_000).length > mostCrashes) return;
    // Within the event itself the page is still on its way out, and a reload would go with it.
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(windowAddress);
    }, 100);
  });
}
