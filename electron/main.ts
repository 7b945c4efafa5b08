import { app, Menu, session } from 'electron';
import { registerAppScheme, serveAppScheme } from './app-scheme';
import { tellFaults } from './faults';
import { openLog } from './log';
import { picturesLeave } from './machine/pictures-leave';
import { openFiles } from './open-files';
import { outliveGraphics } from './outlive-graphics';
import { startProgram } from './program';
import { forbidByDefault } from './security';

if (app.requestSingleInstanceLock()) {
  const log = openLog();
  tellFaults(log);
  forbidByDefault.inProgram();
  registerAppScheme();
  outliveGraphics();
  // Electron would draw a menu of its own first.
  Menu.setApplicationMenu(null);
  app.on('web-contents-created', (_event, contents) => forbidByDefault.inPage(contents));
  // Awaited at the top level, this would deadlock: Electron is ready only once this module has been evaluated.
  const started = app.whenReady().then(() => start(log));
  // Heard from the first instant: a second launch and a double click do not wait for a program that only begins.
  app.on('second-instance', (_event, argv, folder) => {
    void started.then(({ machine, windows }) => {
      windows.show();
      openFiles(machine, windows, argv, folder);
    });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void started.then(({ machine, windows }) => openFiles(machine, windows, ['', path], '/'));
  });
  app.on('activate', () => void started.then(({ windows }) => windows.show()));
  app.on('before-quit', () => {
    quitting = true;
    void started.then(({ windows }) => windows.freeze());
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
} else {
  app.quit();
}

// A window that is closed saves first, which holds up a quit: it is taken up again when the last window is gone.
let quitting = false;

function start(log: (fault: string) => void) {
  forbidByDefault.inSession(session.defaultSession);
  const { machine, windows } = startProgram(log);
  const { disk, articles } = machine;
  serveAppScheme(session.defaultSession, {
    disk,
    open: (id) => articles.byId(id),
    leave: () => picturesLeave(machine),
  });
  windows.restore();
  openFiles(machine, windows, process.argv, process.cwd());
  return { machine, windows };
}
