import { app } from 'electron';

const noLimit = 'disable-gpu-process-crash-limit';
/** Longer than a log-out takes, in milliseconds. */
const logOutMs = 5000;

/**
 * At a log-out Linux asks every process of a program to end at once. Chromium starts its graphics process again, in vain, and
 * after the third time, within a millisecond, ends the machine too (SIGILL), which has not saved yet. Graphics that have shown
 * a window work: from then on Chromium does not count. Where they fail outside a log-out it counts again, and draws without
 * them.
 */
export function outliveGraphics(): void {
  if (process.platform !== 'linux') return;
  app.once('browser-window-created', (_event, window) => {
    window.once('ready-to-show', () => app.commandLine.appendSwitch(noLimit));
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    setTimeout(() => app.commandLine.removeSwitch(noLimit), logOutMs);
  });
}
