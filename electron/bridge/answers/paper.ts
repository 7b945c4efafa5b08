import { failed, type Outcome, succeeded } from '../../../article';
import { previewAddress } from '../../../article/bridge/addresses';
import type { Answers } from '../../../article/bridge/contract';
import { exportOf } from '../../machine/export-of';
import type { Machine } from '../../machine/machine';
import { durableWrite } from '../../storage';

export function paperAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['paper'] {
  const { articles, dialogs, disk, paper } = machine;

  /** Address of the article's page, once everything on it is known to be there. */
  const pageOf = async (name: string, asker: Asker): Promise<Outcome<string>> => {
    const working = articles.working(name, asker);
    if (!working.ok) return working;
    const files = await exportOf(machine, working.value, 'page');
    return files.ok ? succeeded(previewAddress(working.value.article.id, Date.now())) : files;
  };

  return {
    async print({ name }, asker) {
      const address = await pageOf(name, asker);
      return address.ok ? paper.print(address.value) : address;
    },

    async savePdf({ name }, asker) {
      const address = await pageOf(name, asker);
      if (!address.ok) return address;
      const to = await dialogs.saveFile(asker, { kind: 'pdf', name });
      if (to === undefined) return failed({ kind: 'cancelled' });
      // The dialog has asked already whether a file there may be replaced.
      const written = await durableWrite(disk, to, await paper.pdf(address.value));
      return written.ok ? succeeded({ path: to }) : written;
    },
  };
}
