import { join } from 'node:path';
import { app } from 'electron';
import log from 'electron-log/node';

/** Writes faults to `logs/marbre.log` in the application's own folder; nothing of an article's words goes there. */
export function openLog(): (fault: string) => void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'marbre.log');
  log.transports.file.level = 'info';
  log.transports.console.level = false;
  return (fault) => log.error(fault);
}
