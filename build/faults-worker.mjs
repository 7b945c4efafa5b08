// One of the threads of `npm run test:faults`: sweeps what it is told, and answers what was found.
import { parentPort } from 'node:worker_threads';
import { loadKept } from './load-kept.mjs';
import { inRoot } from './places.mjs';

const { work } = await loadKept(inRoot('tests', 'faults', 'disk', 'job.ts'));

parentPort?.on('message', async (job) => parentPort?.postMessage(await work(job)));
parentPort?.postMessage('ready');
