// A thread beside the machine's own: parses what is imported, one file after another.
import { parentPort } from 'node:worker_threads';
import { parseWords } from './parse-words';
import type { WordsFile } from './words-file';

if (parentPort === null) throw new Error('The import worker is started as a thread of the machine.');
const port = parentPort;
port.on('message', (file: WordsFile) => port.postMessage(parseWords(file)));
