import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';

/**
 * A window whose page is a stranger to the machine: sandboxed, in a world of its own, without Node. What a page may do is
 * stated here and nowhere else.
 * @param given the one script that may speak for the page, and the session it lives in where it is not the program's own
 */
export function sealedWindow(
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
  given: { readonly preload?: string; readonly session?: Session },
): BrowserWindow {
  return new BrowserWindow({
    ...options,
    webPreferences: {
      ...given,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    },
  });
}
