/** What a person must do themselves: one sentence, printed without a stack. */
export class Missing extends Error {}

/** Prints one line of progress on standard error, so that standard output stays a program's own. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a script's main function; its answer is the exit status (nothing: 0).
 * A `Missing` is printed as its sentence with status 1, any other error with its stack.
 * @param {() => Promise<number | void> | number | void} act
 */
export async function runScript(act) {
  let status = 1;
  try {
    status = (await act()) ?? 0;
  } catch (error) {
    say(sentenceFor(error) ?? String(error instanceof Error ? error.stack : error));
  }
  process.exitCode = status;
  // electron-builder ends the process it was loaded in with status 0, whatever came before; the last word is ours.
  process.once('exit', () => {
    process.exitCode = status;
  });
}

/** What the disk may answer that a person can mend, and how. */
const diskSentences = new Map([
  ['EACCES', 'may not be written by this account: change its owner, or work in a folder of your own.'],
  ['EPERM', 'may not be written by this account: change its owner, or work in a folder of your own.'],
  ['EROFS', 'is on a disk that cannot be written: work on another.'],
  ['ENOSPC', 'has no room left on its disk: free some, then run the command again.'],
]);

/** @param {unknown} error @returns {string | undefined} undefined for a fault, which needs its stack */
function sentenceFor(error) {
  if (error instanceof Missing) return error.message;
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const sentence = diskSentences.get(String(error.code));
  return sentence && `${error.path} ${sentence}`;
}
