import type { Problem } from '../../article';
import { tellFault } from './fault';
import type { ExitStatus, Terminal } from './terminal';

/**
 * Does the work for each operand, whatever became of the others, a fault of ours included. 2 when one could not be done,
 * else the worst answer.
 */
export async function forEachOperand(
  operands: readonly string[],
  terminal: Terminal,
  work: (operand: string) => Promise<0 | 1 | Problem>,
): Promise<ExitStatus> {
  let worst: ExitStatus = 0;
  for (const [at, operand] of operands.entries()) {
    if (operands.length > 1) terminal.progress(`${at + 1}/${operands.length} ${operand}`);
    const status = await statusOf(operand, terminal, work);
    if (status > worst) worst = status;
  }
  terminal.progress('');
  return worst;
}

async function statusOf(
  operand: string,
  terminal: Terminal,
  work: (operand: string) => Promise<0 | 1 | Problem>,
): Promise<ExitStatus> {
  try {
    const done = await work(operand);
    if (typeof done !== 'object') return done;
    terminal.complain(terminal.say.problem(done));
  } catch (fault) {
    tellFault(operand, fault, terminal);
  }
  return 2;
}
