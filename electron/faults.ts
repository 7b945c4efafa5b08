import { app } from 'electron';

/**
 * Under tests (MARBRE_STOP_ON_FAULT=1) a fault in the machine prints its stack and ends the program with status 70;
 * otherwise Electron shows its own dialog, which a test would wait behind until its time is out.
 */
export function stopOnFault(): void {
  if (process.env.MARBRE_STOP_ON_FAULT !== '1') return;
  process.on('uncaughtException', (error) => {
    console.error(error);
    app.exit(70);
  });
}
