import type { Arguments, OptionShapes } from './arguments';
import type { ExitStatus, Terminal } from './terminal';

/** One command of the command line; `commandLine.help.<name>` tells how to use it. */
export interface Command {
  readonly options: OptionShapes;
  /** Options that must be given. */
  readonly required: readonly string[];
  /** Operands: at least one, or none. */
  readonly operands: 'some' | 'none';
  run(given: Arguments, terminal: Terminal): Promise<ExitStatus>;
}
