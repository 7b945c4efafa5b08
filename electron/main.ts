import { app, session } from 'electron';
import { registerAppScheme, serveAppScheme } from './app-scheme';
import { stopOnFault } from './faults';
import { picturesLeave } from './machine/pictures-leave';
import { openFiles, openFilesOnMac } from './open-files';
import { startProgram } from './program';
import { forbidByDefault } from './security';
import { openWindow, showWindow } from './window';

stopOnFault();

if (app.requestSingleInstanceLock()) {
  forbidByDefault.inProgram();
  registerAppScheme();
  app.on('web-contents-created', (_event, contents) => forbidByDefault.inPage(contents));
  // Awaited at the top level, this would deadlock: Electron is ready only once this module has been evaluated.
  void app.whenReady().then(() => {
    forbidByDefault.inSession(session.defaultSession);
    const machine = startProgram();
    const { disk, articles } = machine;
    serveAppScheme(session.defaultSession, {
      disk,
      open: (id) => articles.byId(id),
      leave: () => picturesLeave(machine),
    });
    app.on('second-instance', (_event, argv, folder) => {
      showWindow(machine);
      void openFiles(machine, argv, folder);
    });
    app.on('activate', () => showWindow(machine));
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin' || quitting) app.quit();
    });
    openWindow(machine);
    openFilesOnMac(machine);
    void openFiles(machine, process.argv, process.cwd());
  });
} else {
  app.quit();
}

// A window that is closed saves first, which holds up a quit: it is taken up again when the last window is gone.
let quitting = false;
app.on('before-quit', () => {
  quitting = true;
});
