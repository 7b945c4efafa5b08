import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPackage, Library } from '../../../electron/library';
import { nodeDisk } from '../../../electron/storage';
import { good } from '../../machine/a-machine';
import { Ledger, type Verdict } from '../verdict';
import { damagedPackages, type HostilePackage, hostilePackages } from './hostile-packages';

/** Every hostile package taken into a real library: refused for its reason, nothing written outside, nothing half brought in. */
export async function packageSuite(nth: number): Promise<Verdict> {
  const ledger = new Ledger();
  const home = mkdtempSync(join(tmpdir(), 'marbre-hostile-'));
  const folder = join(home, 'deep', 'in', 'it', 'library');
  mkdirSync(folder, { recursive: true });
  const library = good(await Library.open({ disk: nodeDisk, folder, cache: join(home, 'cache') }));
  // Damage is met every so often; what is wrong on purpose is met in full, but for the dear bombs of a short run.
  const damaged = damagedPackages.filter((_, at) => at % (nth * 3) === 0);
  const chosen = [...hostilePackages.filter((_, at) => at % Math.min(nth, 3) === 0), ...damaged];
  for (const hostile of chosen)
    await ledger.holds(hostile.what, () => takeIn(hostile, { home, folder, library }, ledger));
  await library.close();
  rmSync(home, { recursive: true });
  return ledger.verdict();
}

async function takeIn(
  { what, refused, reason, bytes }: HostilePackage,
  { home, folder, library }: { home: string; folder: string; library: Library },
  ledger: Ledger,
): Promise<void> {
  const path = join(home, 'hostile.marbre');
  writeFileSync(path, bytes());
  ledger.count('packages');
  const brought = await importPackage(nodeDisk, library, path);
  const all = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const strays = all.filter(
    (place) =>
      !/^(?:deep|deep\/in|deep\/in\/it|hostile\.marbre|cache(?:\/.*)?|deep\/in\/it\/library(?:\/.*)?)$/.test(
        place,
      ),
  );
  if (strays.length > 0) ledger.find(what, `wrote outside: ${strays.join(', ')}`);
  const inLibrary = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  if (!brought.ok) {
    ledger.count('packages refused');
    if (refused !== 'either' && brought.problem.kind !== refused)
      ledger.find(what, `was refused for ${brought.problem.kind}`);
    if (reason !== undefined && brought.problem.kind === 'bad-package' && brought.problem.reason !== reason)
      ledger.find(what, `was refused as ${brought.problem.reason}`);
    if (inLibrary.length > 0) ledger.find(what, `left behind ${inLibrary.join(', ')}`);
  } else {
    ledger.count('packages taken');
    if (refused !== 'either') ledger.find(what, 'was taken');
    const odd = inLibrary.filter(
      (place) =>
        !/^[^/]+(?:\/(?:article\.json|pictures|versions|versions\/[^/]+|pictures\/[0-9a-f]{64}\.\w+))?$/.test(
          place,
        ),
    );
    if (odd.length > 0) ledger.find(what, `brought ${odd.join(', ')}`);
    rmSync(join(folder, brought.value.entry.name), { recursive: true });
    await library.look();
  }
}
