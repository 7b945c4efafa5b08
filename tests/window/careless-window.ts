import { expect } from 'vitest';
import type { Probe } from './twenty-points';

/**
 * Opens, in the running program, a window as a careless program makes it: Node in the page, no sandbox, no policy, a session
 * without rules, a page that may go and open what it likes. Every point must find fault with it, or it finds nothing.
 */
export async function carelessWindow(of: Omit<Probe, 'page' | 'contents'>): Promise<Probe> {
  const { electron, outside } = of;
  const contents = await electron.evaluate(({ BrowserWindow, session, shell, ipcMain }, url) => {
    const careless = session.fromPartition('careless');
    // No name and no number can be reached in this program: the session answers itself, in the place of the web.
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' };
    careless.protocol.handle('http', () => new Response('<body>outside', { headers }));
    const window = new BrowserWindow({
      webPreferences: {
        session: careless,
        nodeIntegration: true,
        nodeIntegrationInSubFrames: true,
        contextIsolation: false,
        sandbox: false,
        webSecurity: false,
        allowRunningInsecureContent: true,
        experimentalFeatures: true,
        enableBlinkFeatures: 'CSSVariables',
        webviewTag: true,
      },
    });
    const { webContents } = window;
    for (const event of [
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
    ] as const)
      webContents.removeAllListeners(event);
    webContents.setWindowOpenHandler(({ url }) => {
      void shell.openExternal(url);
      return { action: 'allow' };
    });
    // A question answered to whoever asks it.
    ipcMain.removeHandler('marbre:library.list');
    ipcMain.handle('marbre:library.list', () => 'answered');
    void window.loadURL(url);
    return webContents.id;
  }, outside);
  // By its address: the driver may only now tell of a window that an earlier test opened and closed.
  const found = () => electron.windows().find((page) => !page.isClosed() && page.url().startsWith(outside));
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  const page = found();
  if (page === undefined) throw new Error('The careless window was closed.');
  await page.waitForLoadState('load');
  await page.evaluate(() => {
    Object.assign(window, { ipcRenderer: Reflect.get(window, 'require')('electron').ipcRenderer });
  });
  return { ...of, page, contents };
}
