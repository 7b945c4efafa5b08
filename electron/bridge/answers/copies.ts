import { basename } from 'node:path';
import { failed, type Outcome, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { CopyContents } from '../../../article/bridge/copies';
import { writeCopy, writePackage } from '../../library';
import { exportOf } from '../../machine/export-of';
import type { Machine } from '../../machine/machine';
import { followLinks, type WorkingArticle, weighArticle } from '../../storage';

export function copyAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['copies'] {
  const { articles, dialogs, disk } = machine;
  return {
    async weigh({ name }, asker) {
      const working = articles.working(name, asker);
      return working.ok ? weighArticle(disk, working.value.folder) : working;
    },

    async save({ name, contents }, asker) {
      const asked = articles.working(name, asker);
      if (!asked.ok) return asked;
      const to = await dialogs.saveFile(asker, { kind: 'copy', name });
      if (to === undefined) return failed({ kind: 'cancelled' });
      const place = await followLinks(disk, to);
      if (!place.ok) return place;
      // Another window may have moved it to the trash while the dialog stood.
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const written = await write(working.value, contents, place.value);
      return written.ok ? succeeded({ path: to }) : written;
    },
  };

  async function write(working: WorkingArticle, contents: CopyContents, to: string): Promise<Outcome<void>> {
    const { article, folder } = working;
    if (contents !== 'public')
      return writeCopy(disk, { article, folder, to, history: contents === 'everything' });
    // The same files as a hand-off: nothing private, and pictures without the place they were taken at.
    const files = await exportOf(machine, working, 'json');
    if (!files.ok) return files;
    return writePackage(disk, { article, name: basename(folder), at: folder, to, files: files.value });
  }
}
