import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { appOrigin } from '../app-scheme';
import type { KeptWindow } from '../machine/choices';
import { sealedWindow } from '../security/sealed-window';
import { opensAt } from './bounds';
import { showWhenDrawn } from './show-when-drawn';

export const windowAddress = `${appOrigin}/index.html`;

/** A window where it last stood, drawn before it is shown so that no blank frame is seen. Its page is not loaded yet. */
export function createWindow({ bounds, fills }: KeptWindow): BrowserWindow {
  const window = sealedWindow(
    {
      ...opensAt(bounds),
      minWidth: 720,
      minHeight: 480,
      show: false,
    },
    { preload: join(app.getAppPath(), 'dist', 'preload.cjs') },
  );
  showWhenDrawn(window, () => {
    if (fills === 'desktop') window.maximize();
    if (fills === 'screen') window.setFullScreen(true);
    window.show();
  });
  return window;
}
