import { run } from './run';
import { sayIn } from './say';
import { terminalOn } from './terminal';

/** `marbre`: the program's command line, for plain Node. The process ends by itself once all is said and done. */
let isUnsaid = false;
const terminal = terminalOn(sayIn(process.env), process.stdout, process.stderr, () => {
  isUnsaid = true;
  // The last words may fail when all the work is done.
  process.exitCode = 2;
});
const status = await run(process.argv.slice(2), terminal);
process.exitCode = isUnsaid ? 2 : status;
