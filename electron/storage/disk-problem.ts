import { failed, type Outcome, type Problem, succeeded } from '../../article';

/**
 * Thrown inside storage to leave a piece of work with a problem of the listed set; `onDisk` makes it a value again,
 * so no caller of storage meets it.
 */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.kind} at ${'at' in problem ? problem.at : 'nowhere'}`);
  }
}

/** Does the work; what the disk refuses comes back as a problem at that path, a fault is thrown on. */
export async function onDisk<Value>(at: string, work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return succeeded(await work());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.problem);
    const code = errnoOf(error);
    if (code === undefined) throw error;
    return failed(diskProblem(code, at));
  }
}

/** The value, or out of the work with the problem. For use inside `onDisk` only. */
export function orRefuse<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Refusal(outcome.problem);
  return outcome.value;
}

/** The errno code of an error the disk gave, such as `ENOSPC`; nothing for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // Node's own errors (ERR_INVALID_ARG_TYPE …) are faults of the program.
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** What a person is told about an errno code. */
export function diskProblem(code: string, at: string): Problem {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'no-room', at };
    case 'EROFS':
      return { kind: 'read-only-disk', at };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'not-allowed', at };
    case 'EMFILE':
    case 'ENFILE':
      return { kind: 'too-many-open-files', at };
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-there', at };
    case 'EEXIST':
    case 'ENOTEMPTY':
      return { kind: 'already-there', at };
    default:
      return { kind: 'disk-failed', at, code };
  }
}
