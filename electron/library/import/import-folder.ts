import { basename, dirname, join } from 'node:path';
import { bounds, type Outcome } from '../../../article';
import {
  articleFile,
  type Disk,
  entriesOrNone,
  errnoOf,
  onDisk,
  orRefuse,
  picturesFolder,
  Refusal,
  versionsFolder,
} from '../../storage';
import type { Library } from '../library';
import { isPackable } from '../packages/entry-names';
import { type BroughtIn, bringIn, type ComingFile } from './bring-in';

/** Takes a copy of an article's folder from elsewhere into the library: article.json, pictures and kept versions. */
export function importFolder(disk: Disk, library: Library, folder: string): Promise<Outcome<BroughtIn>> {
  return onDisk(folder, async () => {
    const json = await articleJson(disk, folder);
    const files: ComingFile[] = [];
    for (const inner of [picturesFolder(folder), versionsFolder(folder)]) {
      for (const { name, kind } of await entriesOrNone(disk, inner)) {
        const place = `${basename(inner)}/${name}`;
        if (kind === 'file' && isPackable(place))
          files.push({ place, read: () => disk.read(join(inner, name)) });
      }
    }
    return orRefuse(await bringIn(disk, library, { at: folder, name: basename(folder), json, files }));
  });
}

/** Takes a file that is an article.json, whatever it is called, with the pictures that lie beside it. */
export function importJson(disk: Disk, library: Library, path: string): Promise<Outcome<BroughtIn>> {
  return onDisk(path, async () => {
    const { size } = await disk.stat(path);
    const limit = bounds.characters * 3;
    if (size > limit) throw new Refusal({ kind: 'too-large', at: path, limit });
    const json = await disk.read(path);
    const named = new Set(
      Buffer.from(json)
        .toString('latin1')
        .match(/[0-9a-f]{64}/g),
    );
    const pictures = join(dirname(path), 'pictures');
    const files = (await entriesOrNone(disk, pictures))
      .filter(
        ({ name, kind }) => kind === 'file' && isPackable(`pictures/${name}`) && named.has(name.slice(0, 64)),
      )
      .map(({ name }) => ({ place: `pictures/${name}`, read: () => disk.read(join(pictures, name)) }));
    const name = basename(path).replace(/\.[^.]*$/, '');
    return orRefuse(await bringIn(disk, library, { at: path, name, json, files }));
  });
}

async function articleJson(disk: Disk, folder: string): Promise<Uint8Array> {
  try {
    return await disk.read(articleFile(folder));
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal({ kind: 'no-article', at: folder });
    throw error;
  }
}
