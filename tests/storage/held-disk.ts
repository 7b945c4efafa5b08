import { type Disk, nodeDisk } from '../../electron/storage';

/** The real disk, which can be stopped before an operation, so that a race can be told as a story. */
export interface HeldDisk extends Disk {
  /**
   * The next operation of that name on a path that contains `part` waits. Resolves when it has come there, with what
   * lets it go on.
   */
  holdNext(operation: 'rename' | 'read' | 'open', part: string): Promise<() => void>;
  /** Operations of that name on such a path fail with the code, until the answer is called. */
  failing(operation: 'rename' | 'open' | 'unlink' | 'read', part: string, code: string): () => void;
}

export function heldDisk(disk: Disk = nodeDisk): HeldDisk {
  const holds: { operation: string; part: string; reached: (goOn: () => void) => void }[] = [];
  const failures = new Set<{ operation: string; part: string; code: string }>();
  const at = async (operation: string, path: string) => {
    const found = holds.findIndex((hold) => hold.operation === operation && path.includes(hold.part));
    const [hold] = found < 0 ? [] : holds.splice(found, 1);
    if (hold) await new Promise<void>((goOn) => hold.reached(goOn));
    for (const failure of failures)
      if (failure.operation === operation && path.includes(failure.part))
        throw Object.assign(new Error(`${failure.code}: ${path}`), { code: failure.code });
  };
  return {
    ...disk,
    holdNext: (operation, part) => new Promise((reached) => holds.push({ operation, part, reached })),
    failing(operation, part, code) {
      const failure = { operation, part, code };
      failures.add(failure);
      return () => failures.delete(failure);
    },
    async rename(from, to) {
      await at('rename', to);
      await disk.rename(from, to);
    },
    async read(path) {
      await at('read', path);
      return disk.read(path);
    },
    async open(path, how) {
      await at('open', path);
      return disk.open(path, how);
    },
    async unlink(path) {
      await at('unlink', path);
      await disk.unlink(path);
    },
  };
}
