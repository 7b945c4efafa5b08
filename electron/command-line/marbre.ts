import { version } from '../../package.json';

/** `marbre`: the program's command line, for plain Node. */
const [word] = process.argv.slice(2);
if (word === '--version') {
  console.log(version);
} else {
  console.error(`marbre: unknown command: ${word ?? '(none)'}`);
  process.exitCode = 2;
}
