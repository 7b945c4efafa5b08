import { app } from 'electron';
import { faultWithoutWords } from './machine/fault-without-words';

/**
 * Tells the log of every fault in the machine, also of one in a promise that nobody waits for. Under tests
 * (MARBRE_STOP_ON_FAULT=1) it prints its stack and ends the program with status 70; otherwise Electron shows its own dialog
 * of an uncaught one, which a test would wait behind until its time is out.
 */
export function tellFaults(log: (fault: string) => void): void {
  const stops = process.env.MARBRE_STOP_ON_FAULT === '1';
  const tell = (fault: unknown) => {
    log(faultWithoutWords(fault));
    if (!stops) return;
    console.error(fault);
    app.exit(70);
  };
  // The monitor hears and leaves the dialog to Electron.
  process.on(stops ? 'uncaughtException' : 'uncaughtExceptionMonitor', tell);
  process.on('unhandledRejection', tell);
}
