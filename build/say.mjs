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
  try {
    process.exitCode = (await act()) ?? 0;
  } catch (error) {
    say(error instanceof Missing ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
