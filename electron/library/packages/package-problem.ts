import { type Problem, problem } from '../../../article';

type BadPackage = Extract<Problem, { kind: 'bad-package' }>;
export type BadPackageReason = BadPackage['reason'];

/** Thrown inside the reading of a package, caught at its door and answered as a problem; `entry` is the name in the zip. */
export class PackageRefused extends Error {
  constructor(
    readonly reason: BadPackageReason,
    readonly entry = '',
  ) {
    super(`A package was refused: ${reason} ${entry}`);
  }

  problemAt(at: string): Problem {
    return problem.parse({ kind: 'bad-package', at, reason: this.reason, entry: this.entry });
  }
}
