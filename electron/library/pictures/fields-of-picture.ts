import { join } from 'node:path';
import { type Outcome, type Picture, pictureFile } from '../../../article';
import type { OwnFields } from '../../../article/pictures/own-fields';
import { type Disk, onDisk, picturesFolder } from '../../storage';
import { readOwnFields } from './own-fields/read-own-fields';

/** What the fields of a picture of the article say; `not-there` where the file is missing. */
export function fieldsOfPicture(disk: Disk, folder: string, picture: Picture): Promise<Outcome<OwnFields>> {
  return onDisk(folder, async () => {
    const bytes = await disk.read(join(picturesFolder(folder), pictureFile(picture)));
    const { instructions: _, ...fields } = readOwnFields(bytes, picture.type);
    return fields;
  });
}
