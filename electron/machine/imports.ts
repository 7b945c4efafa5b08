import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { failed, type Outcome } from '../../article';
import type { ImportedFile, ImportNote, ImportReport } from '../../article/bridge/imports';
import { mostNotes } from '../../article/bridge/imports';
import { type Imported, importFile, type Library } from '../library';
import { atMostEvery } from './at-most-every';
import { faultWithoutWords } from './fault-without-words';
import type { Machine } from './machine';

/** Time between two words on how far it is, in milliseconds: faster nobody reads, and drawing each took longer than the file. */
export const betweenProgressMs = 100;

type ImportsGiven<Asker> = Pick<Machine<Asker>, 'disk' | 'library' | 'log' | 'parse' | 'windows'>;

/**
 * Brings files into the library one after another, told and ended by the window that asked, and ended as well when another
 * library takes its place.
 */
export class Imports<Asker> {
  private readonly running = new Map<Asker, Set<AbortController>>();

  constructor(private readonly given: ImportsGiven<Asker>) {}

  async run(library: Library, paths: readonly string[], asker: Asker): Promise<ImportReport> {
    const stop = new AbortController();
    const own = this.running.get(asker) ?? new Set();
    this.running.set(asker, own.add(stop));
    try {
      return await this.each(library, paths, asker, stop.signal);
    } finally {
      own.delete(stop);
      if (own.size === 0) this.running.delete(asker);
    }
  }

  /** Ends what runs for this window after the file under way. */
  cancel(asker: Asker): void {
    for (const stop of this.running.get(asker) ?? []) stop.abort();
  }

  private async each(
    library: Library,
    paths: readonly string[],
    asker: Asker,
    stopped: AbortSignal,
  ): Promise<ImportReport> {
    const files: ImportedFile[] = [];
    let now = '';
    const tell = atMostEvery(betweenProgressMs, () =>
      this.given.windows.tell(asker, 'importProgress', {
        done: files.length,
        of: paths.length,
        file: now,
      }),
    );
    for (const path of paths) {
      if (stopped.aborted || !(await this.given.library.isOpen(library))) break;
      now = basename(path);
      tell();
      files.push(await this.one(library, path));
      await setImmediate();
    }
    tell.stop();
    return { files, left: paths.slice(files.length).map((path) => basename(path)) };
  }

  private async one(library: Library, path: string): Promise<ImportedFile> {
    const { disk, parse } = this.given;
    // An article whose text does not tell its language is in that of the system.
    const language = new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).baseName;
    const file = basename(path);
    const come = await this.orFault(path, () => importFile(disk, library, path, { language, parse }));
    if (!come.ok) return { became: 'refused', file, problem: come.problem };
    const { name, headline } = come.value.entry;
    const notes = notesOf(come.value);
    return {
      became: 'article',
      file,
      name,
      headline,
      notes: notes.slice(0, mostNotes),
      more: Math.max(0, notes.length - mostNotes),
    };
  }

  /** One file must not take the others, and the report, with it: what is our mistake with it stands in the log. */
  private async orFault<Value>(at: string, bring: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    try {
      return await bring();
    } catch (fault) {
      this.given.log(`${at} was not imported: ${faultWithoutWords(fault)}`);
      return failed({ kind: 'import-failed', at });
    }
  }
}

/** What is unsure first: it is what a person must look at. */
function notesOf({ unsure, setAside, dropped, mended }: Imported): ImportNote[] {
  return [
    ...unsure.map(({ what, line }): ImportNote => ({ is: 'unsure', what, line })),
    ...setAside.map(
      ({ why, line, text }): ImportNote => ({ is: 'setAside', what: why, line, text: text.slice(0, 200) }),
    ),
    ...dropped.map(({ what, words }): ImportNote => ({ is: 'dropped', what, words })),
    ...(mended.length > 0 ? [{ is: 'mended', count: mended.length } as const] : []),
  ];
}
