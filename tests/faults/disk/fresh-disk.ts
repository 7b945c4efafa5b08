import { type SimulatedDisk, simulatedDisk } from './simulated-disk';

/** A disk with the folders a person has before the first start. */
export async function freshDisk(): Promise<SimulatedDisk> {
  const disk = simulatedDisk();
  for (const folder of ['/library', '/own', '/elsewhere']) await disk.mkdir(folder);
  await disk.syncFolder('/');
  return disk.afterCut({ names: 'all', bytes: 'all' });
}
