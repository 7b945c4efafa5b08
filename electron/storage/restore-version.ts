import type { Article, Outcome } from '../../article';
import { articleBytes, readArticleBytes } from './article-folder';
import { changeTo } from './change';
import { momentOf } from './clock';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import type { Held } from './held';
import { keepTold } from './keep-told';
import { save } from './save';
import { readVersionBytes } from './versions';

/**
 * The words become those of a version; what they were is kept first, so restoring is never a loss. Identity and
 * time of creation stay, and where the article stands on its way: see `wordsFrom`. To be run through `held.order`.
 */
export function restoreVersion(held: Held, file: string): Promise<Outcome<void>> {
  const { disk, folder } = held;
  return onDisk(folder, async () => {
    orRefuse(await save(held));
    const version = readArticleBytes(orRefuse(await readVersionBytes(disk, folder, file)), file);
    if (!version.writable) throw new Refusal({ kind: 'newer-format', at: file, format: version.format });
    // Scenario: typed while the version was being kept. Then those words are kept too.
    for (let revision = Number.NaN; revision !== held.revision; ) {
      revision = held.revision;
      const before = articleBytes(held.article);
      orRefuse(
        await keepTold(held, {
          bytes: before,
          kind: 'before-restore',
          at: momentOf(held.clock.now()),
          by: held.by,
        }),
      );
    }
    changeTo(held, wordsFrom(version.article, held.article));
    held.tellArticle();
    orRefuse(await save(held));
  });
}

/** Who goes back to earlier words takes no step back, forgets no note to one, and lifts no embargo given since. */
function wordsFrom(version: Article, { id, createdAt, modifiedAt, metadata }: Article): Article {
  const { status, statusSteps, embargo } = metadata;
  return {
    ...version,
    id,
    createdAt,
    modifiedAt,
    metadata: { ...version.metadata, status, statusSteps, embargo },
  };
}
