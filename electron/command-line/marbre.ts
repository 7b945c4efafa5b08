import { run } from './run';
import { sayIn } from './say';
import { terminalOn } from './terminal';

/** `marbre`: the program's command line, for plain Node. The process ends by itself once all is said and done. */
const terminal = terminalOn(sayIn(process.env), process.stdout, process.stderr);
process.exitCode = await run(process.argv.slice(2), terminal);
