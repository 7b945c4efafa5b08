import { app, BrowserWindow, session } from 'electron';
import { appOrigin, registerAppScheme, serveAppScheme } from '../../../electron/app-scheme';
import { forbidByDefault } from '../../../electron/security';

// The benchmark's own program: the product's scheme, policy and window settings around the benchmark's page. It lies in
// out/bench/ and is no part of what is shipped.
forbidByDefault.inProgram();
registerAppScheme();
void app.whenReady().then(() => {
  forbidByDefault.inSession(session.defaultSession);
  serveAppScheme(session.defaultSession);
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  // `--empty-window`: what every Electron program costs that shows one line.
  const empty = process.argv.includes('--empty-window');
  void window.loadURL(empty ? 'data:text/html,<p>Nothing</p>' : `${appOrigin}/index.html`);
});
app.on('window-all-closed', () => app.quit());
