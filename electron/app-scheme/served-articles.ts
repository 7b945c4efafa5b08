import { extname, join } from 'node:path';
import type { Article } from '../../article';
import { exportFiles, type PicturesLeave } from '../hand-off';
import { picturesIn } from '../library';
import { type Disk, picturesFolder } from '../storage';
import { fileInside, namesIn } from './find-served-file';

/** What the scheme may show of articles: those that stand open, found by their id. */
export interface ArticleFiles {
  readonly disk: Disk;
  /** How pictures leave, as the preferences are now. */
  leave(): PicturesLeave;
  open(id: string): { readonly article: Article; readonly folder: string } | undefined;
}

/** A picture of an open article: `app://pictures/<id>/<file>`; no other file of its folder. */
export async function findPicture(
  url: string,
  articles: ArticleFiles,
): Promise<{ path: string; extension: string } | undefined> {
  const [id, file, ...more] = namesIn(url) ?? [];
  if (id === undefined || file === undefined || more.length > 0) return undefined;
  const open = articles.open(id);
  return open && fileInside(picturesFolder(open.folder), [file]);
}

/** A file of what an open article would be handed off as: the very bytes, made when asked for. */
export async function findPreviewFile(
  url: string,
  articles: ArticleFiles,
): Promise<{ bytes: Uint8Array; extension: string } | undefined> {
  const [id, ...place] = namesIn(url) ?? [];
  const open = id === undefined ? undefined : articles.open(id);
  if (!open) return undefined;
  const files = await exportFiles({
    article: open.article,
    pictures: picturesIn(articles.disk, open.folder),
    shape: 'page',
    leave: articles.leave(),
  });
  if (!files.ok) return undefined;
  const file = files.value.find((each) => each.place === join(...place).replaceAll('\\', '/'));
  return file && { bytes: await file.read(), extension: extname(file.place) };
}
