import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type Article, type Outcome, slugFrom, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Library, LibraryEntry } from '../../library';
import { beginArticle } from '../../machine/begin-article';
import { emptyTrash } from '../../machine/journals-left';
import type { Machine } from '../../machine/machine';
import { nameNow } from '../../machine/name-now';
import { renameClosed } from '../../machine/rename-closed';

export function libraryAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['library'] {
  const { articles, windows } = machine;
  const inLibrary = async <Value>(
    act: (library: Library) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const opened = await machine.library.library();
    return opened.ok ? act(opened.value) : opened;
  };
  /** An article asked for by a name it may have had a moment ago. */
  const ofArticle = <Value>(
    asked: string,
    act: (library: Library, name: string) => Promise<Outcome<Value>>,
  ) => inLibrary(async (library) => act(library, await nameNow(machine, asked)));
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

    duplicate: (asked) =>
      ofArticle(asked.name, async (library, name) => {
        const words = shown(name);
        return named(await library.duplicate(name, { id: randomUUID(), ...(words ? { words } : {}) }));
      }),

    // Nobody opens it under a name it is about to lose.
    rename: (asked, asker) =>
      inLibrary((library) =>
        articles.apart(library.pathOf(asked.name), async (folder) => {
          const name = basename(folder);
          if (articles.isOpen(name)) return renameOpen(library, name, asked.to, asker);
          const renamed = await renameClosed(machine, library, name, asked.to);
          if (renamed.ok) noteRenamed(library, name, renamed.value.name);
          return renamed;
        }),
      ),

    trash: (asked, asker) =>
      ofArticle(asked.name, async (library, name) => {
        if (articles.ownerOf(name) === asker)
          throw new Error(`${name} is to be closed before it is moved to the trash.`);
        const trashed = await toTrash(library, name);
        return trashed.ok ? succeeded({ trashed: trashed.value }) : trashed;
      }),

    listTrash: () =>
      inLibrary(async (library) => {
        const entries = await library.trashed();
        return entries.ok ? succeeded({ entries: entries.value }) : entries;
      }),

    emptyTrash: ({ trashed }) =>
      inLibrary(async (library) => {
        const removed = await emptyTrash(machine, library, trashed);
        return removed.ok ? succeeded({ removed: removed.value }) : removed;
      }),

    restore: ({ trashed }) => inLibrary(async (library) => named(await library.restore(trashed))),

    reveal: (asked) =>
      ofArticle(asked.name, async (library, name) => {
        machine.reveal(library.pathOf(name));
        return succeeded(null);
      }),
  };

  /**
   * The words a window shows of the article, saved or not; in a conflict the file has others. Nothing where none shows it, or
   * where it may only be read: what is not understood of it is not copied.
   */
  function shown(name: string): Article | undefined {
    const owner = articles.ownerOf(name);
    const working = owner === undefined ? undefined : articles.working(name, owner);
    return working?.ok && working.value.state.name !== 'read-only' ? working.value.article : undefined;
  }

  /** Another window may have it open, and its last words; or open it once those were taken. */
  async function toTrash(library: Library, asked: string): Promise<Outcome<string>> {
    const closed = await articles.giveUp(asked);
    const trashed = await articles.apart(library.pathOf(closed), async (folder) => {
      const name = basename(folder);
      return articles.isOpen(name) ? undefined : library.trash(name);
    });
    return trashed ?? toTrash(library, closed);
  }

  /** Whoever knows the article by its folder's name has the new one. */
  function noteRenamed(library: Library, from: string, to: string) {
    articles.moved(library.pathOf(from), library.pathOf(to));
    windows.renamed(from, to);
    machine.recent.renamed(from, to);
  }

  /** An open article is moved by its owner, so that no save ever lands where it was. */
  async function renameOpen(library: Library, name: string, to: string, asker: Asker) {
    const owner = articles.ownerOf(name) ?? asker;
    const working = articles.working(name, owner);
    if (!working.ok) return working;
    const slug = slugFrom(to);
    const free = await library.freeName(slug, name);
    if (!free.ok) return free;
    const moved = await working.value.moveTo(library.pathOf(free.value));
    if (!moved.ok) return moved;
    noteRenamed(library, name, free.value);
    if (owner !== asker) windows.tell(owner, 'renamed', { from: name, to: free.value, slug });
    await library.look(name);
    await library.look(free.value);
    return succeeded({ name: free.value });
  }
}

function named(made: Outcome<LibraryEntry>): Outcome<{ name: string }> {
  return made.ok ? succeeded({ name: made.value.name }) : made;
}
