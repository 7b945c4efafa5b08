import type { Faults } from './simulated-disk';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT'] as const;

/** A way for a disk to fail from some operation on, or at that one alone. */
export interface Failure {
  readonly name: string;
  readonly forEver: boolean;
  at(operation: number): Faults;
}

/** Every way: each code and a short write, told and in silence, once and for ever. */
export const failures: readonly Failure[] = [false, true].flatMap((forEver): Failure[] => [
  ...codes.map((code) => ({
    name: `${code} ${often(forEver)}`,
    forEver,
    at: (at: number): Faults => ({ fail: { at, code, forEver } }),
  })),
  { name: `short write ${often(forEver)}`, forEver, at: (at) => ({ short: { at, forEver } }) },
  {
    name: `short write in silence ${often(forEver)}`,
    forEver,
    at: (at) => ({ short: { at, silently: true, forEver } }),
  },
]);

function often(forEver: boolean): string {
  return forEver ? 'for ever' : 'once';
}
