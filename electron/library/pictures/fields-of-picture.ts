import { join } from 'node:path';
import { type Outcome, type Picture, pictureFile } from '../../../article';
import type { OwnFields } from '../../../article/pictures/own-fields';
import { type Disk, onDisk, picturesFolder } from '../../storage';

/** What the fields of a picture of the article say; `not-there` where the file is missing. */
export function fieldsOfPicture(disk: Disk, folder: string, picture: Picture): Promise<Outcome<OwnFields>> {
  return onDisk(folder, async () => {
    const bytes = await disk.read(join(picturesFolder(folder), pictureFile(picture)));
    const { readOwnFields } = await import('./own-fields/read-own-fields');
    const { instructions: _, ...fields } = readOwnFields(bytes, picture.type);
    return fields;
  });
}
