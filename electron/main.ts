import { app, session } from 'electron';
import { registerAppScheme, serveAppScheme } from './app-scheme';
import { stopOnFault } from './faults';
import { forbidByDefault } from './security';
import { openWindow, showWindow } from './window';

stopOnFault();

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  app.on('web-contents-created', (_event, contents) => forbidByDefault.inPage(contents));
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', showWindow);
  // Awaited at the top level, this would deadlock: Electron is ready only once this module has been evaluated.
  void app.whenReady().then(() => {
    forbidByDefault.inSession(session.defaultSession);
    serveAppScheme(session.defaultSession);
    openWindow();
  });
} else {
  app.quit();
}
