import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { failed, type Outcome, succeeded } from '../../article';

/**
 * The path a person typed for the library, in the one form in which it is kept and compared: absolute, `~` taken for their
 * own folder, no stroke at its end. `not-a-whole-path` for one that would depend on where the program was started.
 */
export function libraryPath(typed: string): Outcome<string> {
  const path = /^~(?=$|[/\\])/.test(typed) ? join(homedir(), typed.slice(1)) : typed;
  return isAbsolute(path) ? succeeded(resolve(path)) : failed({ kind: 'not-a-whole-path', at: typed });
}
