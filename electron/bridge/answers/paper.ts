import { failed, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Machine } from '../../machine/machine';
import { pageOf } from '../../machine/page-of';
import { durableWrite, followLinks } from '../../storage';

export function paperAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['paper'] {
  const { dialogs, disk, paper } = machine;
  return {
    async print({ name }, asker) {
      const page = await pageOf(machine, name, asker);
      return page.ok ? paper.print(page.value.address) : page;
    },

    async savePdf({ name }, asker) {
      const asked = await pageOf(machine, name, asker);
      if (!asked.ok) return asked;
      const to = await dialogs.saveFile(asker, { kind: 'pdf', name });
      if (to === undefined) return failed({ kind: 'cancelled' });
      // The dialog has asked already whether a file there may be replaced.
      const place = await followLinks(disk, to);
      if (!place.ok) return place;
      // Another window may have moved it to the trash while the dialog stood.
      const page = await pageOf(machine, name, asker);
      if (!page.ok) return page;
      const written = await durableWrite(disk, place.value, await paper.pdf(page.value.address));
      return written.ok ? succeeded({ path: to }) : written;
    },
  };
}
