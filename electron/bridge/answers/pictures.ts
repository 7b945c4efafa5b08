import { dirname, join } from 'node:path';
import { failed, type Outcome, type Picture, pictureFile, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import {
  addPicture,
  addPictureFile,
  bringPicture,
  fieldsOfPicture,
  lostPictures,
  picturesIn,
} from '../../library';
import type { Machine } from '../../machine/machine';
import { picturesFolder } from '../../storage';

export function pictureAnswers<Asker>({
  articles,
  choices,
  dialogs,
  disk,
  reveal,
}: Machine<Asker>): Answers<Asker>['pictures'] {
  /** A picture taken in, with what its own fields say. */
  const told = async (folder: string, picture: Outcome<Picture>) => {
    if (!picture.ok) return picture;
    const fields = await fieldsOfPicture(disk, folder, picture.value);
    return fields.ok ? succeeded({ ...fields.value, picture: picture.value }) : fields;
  };
  return {
    async choose({ name }, asker) {
      const asked = articles.working(name, asker);
      if (!asked.ok) return asked;
      const path = await dialogs.picture(asker);
      if (path === undefined) return failed({ kind: 'cancelled' });
      // Another window may have moved it to the trash while the dialog stood.
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      return told(working.value.folder, await addPictureFile(disk, working.value.folder, path));
    },

    async addFile({ name, path }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      return told(working.value.folder, await addPictureFile(disk, working.value.folder, path));
    },

    async add({ name, file, bytes }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      return told(working.value.folder, await addPicture(disk, working.value.folder, { bytes, name: file }));
    },

    async bring({ name, picture }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const { folder } = working.value;
      const { libraryFolder } = choices.get();
      // An article opened by its path has its neighbours elsewhere.
      const libraries = new Set([libraryFolder ?? dirname(folder), dirname(folder)]);
      return bringPicture(disk, { folder, libraries }, picture);
    },

    async lost({ name }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      const { article, folder } = working.value;
      return succeeded({ lost: [...(await lostPictures(article.parts, picturesIn(disk, folder)))] });
    },

    async fields({ name, picture }, asker) {
      const working = articles.working(name, asker);
      return working.ok ? fieldsOfPicture(disk, working.value.folder, picture) : working;
    },

    reveal({ name, picture }, asker) {
      const working = articles.working(name, asker);
      if (!working.ok) return working;
      reveal(join(picturesFolder(working.value.folder), pictureFile(picture)));
      return succeeded(null);
    },
  };
}
