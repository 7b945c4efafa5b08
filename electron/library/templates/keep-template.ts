import { type Article, asTemplate, everyPart, type Outcome, pictureFile } from '../../../article';
import {
  articleBytes,
  articleFile,
  type Disk,
  durableWrite,
  ensureInside,
  makeFolder,
  momentOf,
  onDisk,
  orRefuse,
  Refusal,
} from '../../storage';
import { copyPictures } from '../copy-pictures';
import { safeName } from '../names/safe-name';
import { isTemplateThere } from './list-templates';
import { templateFolder, templatesFolder } from './templates-folder';

/**
 * Keeps an article as a template of the library, with the pictures that stand in it, or nothing of it. Answers its
 * name. `already-there` where a template has that name.
 */
export function keepTemplate(
  disk: Disk,
  library: string,
  given: {
    readonly article: Article;
    /** Folder of the article, where its pictures lie. */
    readonly from: string;
    readonly title: string;
    readonly id: string;
    readonly nowMs: number;
  },
): Promise<Outcome<string>> {
  const { article, from, title, id, nowMs } = given;
  return onDisk(templatesFolder(library), async () => {
    const name = safeName(title);
    if (await isTemplateThere(disk, library, name)) throw new Refusal({ kind: 'already-there', at: title });
    await ensureInside(disk, templatesFolder(library));
    const template = asTemplate(article, { id, now: momentOf(nowMs) });
    const made = await makeFolder(disk, templateFolder(library, name), async (temporary) => {
      orRefuse(await durableWrite(disk, articleFile(temporary), articleBytes(template)));
      orRefuse(await copyPictures(disk, from, temporary, picturesOf(template)));
    });
    orRefuse(made);
    return name;
  });
}

function picturesOf({ parts }: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of everyPart(parts))
    if (part.type === 'figure' && part.picture) names.add(pictureFile(part.picture));
  return names;
}
