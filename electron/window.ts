import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { appOrigin } from './app-scheme';

let window: BrowserWindow | undefined;

/** Opens the one window, drawn before it is shown so that no blank frame is seen. */
export function openWindow(): void {
  window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 720,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload.cjs'),
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
  window.once('ready-to-show', () => window?.show());
  window.once('closed', () => {
    window = undefined;
  });
  void window.loadURL(`${appOrigin}/index.html`);
}

/** Brings the window to the front, or opens it again where closing it left the program running (macOS). */
export function showWindow(): void {
  if (window === undefined) {
    openWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}
