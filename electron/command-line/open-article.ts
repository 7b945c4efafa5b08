import { basename, dirname, resolve } from 'node:path';
import { type Article, failed, type Outcome, type Picture, pictureFile, succeeded } from '../../article';
import {
  asInBytes,
  type InBytes,
  inBytes,
  openPackage,
  PackageRefused,
  type PictureSource,
  packageEnding,
  picturesIn,
} from '../library';
import {
  type ArticleOnDisk,
  type Disk,
  onDisk,
  orRefuse,
  Refusal,
  readArticleBytes,
  readArticleFolder,
} from '../storage';

/** An article named on the command line: a folder, its article.json, or a package. */
export interface NamedArticle {
  readonly article: Article;
  readonly pictures: PictureSource;
  /** Its own folder, where it is in one. */
  readonly own?: string;
  /** What its folder or file is called, without ending. */
  readonly name: string;
  close(): void;
}

/** Opens it to be read; whoever opens must close. One of a newer format is refused: what it says is not fully known. */
export function openNamed(disk: Disk, path: string): Promise<Outcome<NamedArticle>> {
  return onDisk(path, async () => {
    const { kind } = await disk.stat(path);
    if (kind === 'folder') return inFolder(orRefuse(await readArticleFolder(disk, path)), disk, path, path);
    if (path.toLowerCase().endsWith(packageEnding)) return orRefuse(await inPackage(path));
    if (!path.toLowerCase().endsWith('.json')) throw new Refusal({ kind: 'no-article', at: path });
    return inFolder(readArticleBytes(await disk.read(path), path), disk, dirname(path), path);
  });
}

function inFolder(read: ArticleOnDisk, disk: Disk, folder: string, at: string): NamedArticle {
  const own = resolve(folder);
  return {
    article: current(read, at),
    pictures: picturesIn(disk, folder),
    own,
    name: basename(own),
    close: () => {},
  };
}

async function inPackage(path: string): Promise<Outcome<NamedArticle>> {
  try {
    const { files, close } = await openPackage(path);
    try {
      const bytes = new Map(files.map((file) => [file.place, file]));
      const json = bytes.get('article.json');
      if (!json) throw new PackageRefused('no-article');
      const article = current(readArticleBytes(await json.read(), path), path);
      const pictures: PictureSource = {
        at: path,
        find: async (picture) => {
          const read = bytes.get(`pictures/${pictureFile(picture)}`)?.read;
          const found = read && (await lookInto(read, picture.type));
          return found && { picture: asInBytes(picture, found), read };
        },
      };
      return succeeded({ article, pictures, name: basename(path).slice(0, -packageEnding.length), close });
    } catch (refused) {
      close();
      throw refused;
    }
  } catch (refused) {
    if (refused instanceof PackageRefused) return failed(refused.problemAt(path));
    throw refused;
  }
}

async function lookInto(
  read: () => Promise<Uint8Array>,
  type: Picture['type'],
): Promise<InBytes | undefined> {
  try {
    return await inBytes(await read(), type);
  } catch (refused) {
    if (refused instanceof PackageRefused) return undefined;
    throw refused;
  }
}

function current({ article, writable, format }: ArticleOnDisk, at: string): Article {
  if (!writable) throw new Refusal({ kind: 'newer-format', at, format });
  return article;
}
