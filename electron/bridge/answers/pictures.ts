import { failed, type Outcome, type Picture, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import { addPicture, addPictureFile } from '../../library';
import type { Machine } from '../../machine/machine';

export function pictureAnswers<Asker>({
  articles,
  dialogs,
  disk,
}: Machine<Asker>): Answers<Asker>['pictures'] {
  return {
    async choose({ name }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const path = await dialogs.picture(asker);
      if (path === undefined) return failed({ kind: 'cancelled' });
      return added(await addPictureFile(disk, working.value.folder, path));
    },

    async add({ name, file, bytes }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      return added(await addPicture(disk, working.value.folder, { bytes, name: file }));
    },
  };
}

function added(picture: Outcome<Picture>) {
  return picture.ok ? succeeded({ picture: picture.value, caption: '', credit: '' }) : picture;
}
