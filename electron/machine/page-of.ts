import { type Outcome, succeeded } from '../../article';
import { previewAddress } from '../../article/bridge/addresses';
import { exportOf } from './export-of';
import type { Machine } from './machine';

/** Address of the page of an article that stands open, once everything on it is known to be there. */
export async function pageOf<Asker>(
  machine: Machine<Asker>,
  name: string,
  asker: Asker,
): Promise<Outcome<{ address: string }>> {
  const working = machine.articles.working(name, asker);
  if (!working.ok) return working;
  const files = await exportOf(machine, working.value, 'page');
  if (!files.ok) return files;
  return succeeded({ address: previewAddress(working.value.article.id, Date.now()) });
}
