import type { BrowserWindow } from 'electron';

/** How long a page that is loaded may go without its first frame, in milliseconds. */
export const longestBlankMs = 2000;

/**
 * Shows a window once its first frame is drawn, so that no blank one is seen. On Linux a hidden window now and then draws
 * none, with its page there and well: it is shown a while after it has loaded, and draws then. Shown once at most, and
 * never after it was closed.
 */
export function showWhenDrawn(window: BrowserWindow, show: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;
  const showOnce = () => {
    clearTimeout(timer);
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    show();
  };
  window.once('ready-to-show', showOnce);
  window.webContents.once('did-finish-load', () => {
    if (!isShown) timer = setTimeout(showOnce, longestBlankMs);
  });
  window.once('closed', () => clearTimeout(timer));
}
