import { randomUUID } from 'node:crypto';
import { type Outcome, slugFrom, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Library, LibraryEntry } from '../../library';
import { beginArticle } from '../../machine/begin-article';
import type { Machine } from '../../machine/machine';

export function libraryAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['library'] {
  const { articles, windows } = machine;
  const inLibrary = async <Value>(
    act: (library: Library) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const opened = await machine.library.library();
    return opened.ok ? act(opened.value) : opened;
  };
  return {
    list: () =>
      inLibrary(async (library) => {
        const standing = await library.standing();
        if (!standing.ok) return standing;
        const { entries } = await library.list();
        return succeeded({ entries, trouble: await library.writingTrouble() });
      }),

    search: ({ words }) => inLibrary(async (library) => succeeded({ hits: await library.search(words) })),

    create: ({ from, language }) =>
      inLibrary(async (library) => named(await beginArticle(machine, library, from, language))),

    duplicate: ({ name }) =>
      inLibrary(async (library) => {
        // The copy is of the words as they stand, not as they were last saved.
        await articles.saveAll();
        return named(await library.duplicate(name, { id: randomUUID() }));
      }),

    rename: ({ name, to }, asker) =>
      inLibrary(async (library) =>
        articles.isOpen(name) ? renameOpen(library, name, to, asker) : named(await library.rename(name, to)),
      ),

    trash: ({ name }, asker) =>
      inLibrary(async (library) => {
        if (articles.ownerOf(name) === asker)
          throw new Error(`${name} is to be closed before it is moved to the trash.`);
        // Another window may have it open, and its last words.
        const trashed = await library.trash(await articles.giveUp(name));
        return trashed.ok ? succeeded({ trashed: trashed.value }) : trashed;
      }),

    listTrash: () =>
      inLibrary(async (library) => {
        const entries = await library.trashed();
        return entries.ok ? succeeded({ entries: entries.value }) : entries;
      }),

    emptyTrash: ({ trashed }) =>
      inLibrary(async (library) => {
        const removed = await library.emptyTrash(trashed);
        return removed.ok ? succeeded({ removed: removed.value }) : removed;
      }),

    restore: ({ trashed }) => inLibrary(async (library) => named(await library.restore(trashed))),

    reveal: ({ name }) =>
      inLibrary(async (library) => {
        machine.reveal(library.pathOf(name));
        return succeeded(null);
      }),
  };

  /** An open article is moved by its owner, so that no save ever lands where it was. */
  async function renameOpen(library: Library, name: string, to: string, asker: Asker) {
    const owner = articles.ownerOf(name) ?? asker;
    const working = articles.working(name, owner);
    if (!working.ok) return working;
    const free = await library.freeName(slugFrom(to), name);
    if (!free.ok) return free;
    const moved = await working.value.moveTo(library.pathOf(free.value));
    if (!moved.ok) return moved;
    articles.renamed(name, free.value);
    windows.renamed(name, free.value);
    machine.recent.renamed(name, free.value);
    if (owner !== asker) windows.tell(owner, 'renamed', { from: name, to: free.value });
    await library.look(name);
    await library.look(free.value);
    return succeeded({ name: free.value });
  }
}

function named(made: Outcome<LibraryEntry>): Outcome<{ name: string }> {
  return made.ok ? succeeded({ name: made.value.name }) : made;
}
