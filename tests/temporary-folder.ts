import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for all that is started from here on, until it is given up. */
export function temporaryFolder() {
  const usual = process.env.TMPDIR;
  const place = mkdtempSync(join(tmpdir(), 'marbre-tests-'));
  process.env.TMPDIR = place;
  return {
    /** @returns the names of what was left in it */
    giveUp(): readonly string[] {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
      const left = readdirSync(place);
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
      return left;
    },
  };
}
