import { failed, type Outcome, slugFrom, succeeded } from '../../article';
import { type Library, whereIs } from '../library';
import {
  journalsOf,
  moveJournals,
  onDisk,
  openArticle,
  readArticleFolder,
  readJournals,
  recoveredFor,
  type WorkingArticle,
} from '../storage';
import type { Machine } from './machine';

type Given<Asker> = Pick<Machine<Asker>, 'disk' | 'journals' | 'choices'>;

/**
 * Renames an article that stands open nowhere; answers its folder's name. Words a journal holds of it are saved and go
 * along. `changed-on-disk` where those stand against another program's: a person chooses first.
 */
export async function renameClosed<Asker>(
  given: Given<Asker>,
  library: Library,
  name: string,
  to: string,
): Promise<Outcome<{ name: string }>> {
  const { disk, journals, choices } = given;
  const folder = library.pathOf(name);
  const read = await readArticleFolder(disk, folder);
  const files = await onDisk(journals, async () => {
    const { played } = await readJournals(disk, journals);
    return journalsOf(disk, folder, read.ok ? read.value.article.id : undefined, played);
  });
  if (!files.ok) return files;
  if (files.value.length === 0) return renamed(library, name, to);
  if (read.ok) {
    const by = choices.get().preferences.name;
    const opened = await openArticle({ disk, folder, journals, by });
    return opened.ok ? renameWithWords(opened.value, library, name, to) : opened;
  }
  // Of a file that cannot be read only the folder is renamed, and the journal is what its words are put back from.
  const done = await renamed(library, name, to);
  const recovered = recoveredFor(folder, files.value);
  if (!done.ok || !recovered || (await whereIs(disk, library, recovered.id)) !== undefined) return done;
  const moved = await moveJournals(disk, journals, recovered, library.pathOf(done.value.name));
  return moved.ok ? done : moved;
}

async function renamed(library: Library, name: string, to: string): Promise<Outcome<{ name: string }>> {
  const entry = await library.rename(name, to);
  return entry.ok ? succeeded({ name: entry.value.name }) : entry;
}

async function renameWithWords(
  working: WorkingArticle,
  library: Library,
  name: string,
  to: string,
): Promise<Outcome<{ name: string }>> {
  const { folder, article } = working;
  const state = working.state.name;
  if (state === 'changed-on-disk' || state === 'read-only') {
    const closed = await working.close();
    if (state === 'changed-on-disk') return failed({ kind: 'changed-on-disk', at: folder });
    // Opening has made a version of the words: what a newer program wrote is not written over.
    return closed.ok ? renamed(library, name, to) : closed;
  }
  const slug = slugFrom(to);
  const before = article.metadata.slug;
  const free = await library.freeName(slug, name);
  const recorded = free.ok
    ? working.record([{ type: 'set_metadata', field: 'slug', before, after: slug }])
    : free;
  const moved = free.ok && recorded.ok ? await working.moveTo(library.pathOf(free.value)) : recorded;
  const closed = await working.close();
  await library.look(name);
  if (!free.ok) return free;
  await library.look(free.value);
  if (!moved.ok) return moved;
  return closed.ok ? succeeded({ name: free.value }) : closed;
}
