import { join } from 'node:path';
import { app } from 'electron';
import log from 'electron-log/node';

/** Bytes after which the log is put aside as `marbre.old.log`, in place of the one before: it never takes more than twice this. */
const largest = 1_000_000;

export function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'marbre.log');
}

/**
 * Writes starts and faults to the log file in the application's own folder. Nothing of an article's words goes there but the
 * name of its folder: see `faultWithoutWords` and `words-out-of-faults.ts`.
 */
export function openLog(): (fault: string) => void {
  log.transports.file.resolvePathFn = logFile;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = largest;
  log.transports.console.level = false;
  log.info(
    `Marbre ${app.getVersion()} begins: Electron ${process.versions.electron} on ${process.platform}.`,
  );
  return (fault) => log.error(fault);
}
