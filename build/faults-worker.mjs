// One of the threads of `npm run test:faults`: sweeps what it is told, and answers what was found.
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';
import { inRoot } from './places.mjs';

const script = await runnerImport(inRoot('tests', 'faults', 'disk', 'job.ts'), {
  configFile: false,
  logLevel: 'warn',
});
/** @type {{ work(job: unknown): Promise<unknown> }} */
const { work } = script.module;

parentPort?.on('message', async (job) => parentPort?.postMessage(await work(job)));
parentPort?.postMessage('ready');
