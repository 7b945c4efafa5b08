import { resolve } from 'node:path';
import { failed, type Outcome, succeeded } from '../../article';
import { Library } from '../library';
import { type Disk, ensureFolder, inOrder, onDisk } from '../storage';

/** Wait after a library was opened before its words are made ready to be searched, in milliseconds. */
const prepareMs = 2000;

interface Standing {
  readonly folder: string;
  readonly opening: Promise<Outcome<Library>>;
}

/** The one open library. It is opened when first asked for, and another takes its place when a person chose one. */
export class LibraryDoor {
  private standing: Standing | undefined;
  private preparing: ReturnType<typeof setTimeout> | undefined;
  /** Two windows may choose at once: each library leaves before the next comes. */
  private readonly inTurn = inOrder();

  constructor(
    private readonly given: {
      readonly disk: Disk;
      readonly cache: string;
      /** See `LibraryGiven`. */
      readonly openNames: () => Iterable<string>;
      /** The folder chosen; null before the first minute. */
      readonly folder: () => string | null;
      readonly onChange: () => void;
      readonly log: (fault: string) => void;
    },
  ) {}

  /** The library, or `no-library`. A folder that was not there, or met a fault, is looked for again each time. */
  async library(): Promise<Outcome<Library>> {
    const folder = this.given.folder();
    if (folder === null) return failed({ kind: 'no-library', at: '' });
    this.standing ??= { folder, opening: this.openAndWatch(folder) };
    const { standing } = this;
    let isOpen = false;
    try {
      const opened = await standing.opening;
      isOpen = opened.ok;
      return opened;
    } finally {
      if (!isOpen && this.standing === standing) this.standing = undefined;
    }
  }

  /**
   * Makes the folder when it is not there and opens it; what is answered puts it in the place of the one before, which
   * stands as long as its articles are not closed. The library that is open already stays the one it is: another window
   * may be bringing something into it.
   */
  async prepare(folder: string): Promise<Outcome<() => Promise<void>>> {
    if (await this.standsWell(folder)) return succeeded(async () => {});
    const { disk } = this.given;
    const made = await onDisk(folder, () => ensureFolder(disk, folder));
    if (!made.ok) return made;
    const opening = this.open(folder);
    const opened = await opening;
    if (!opened.ok) return opened;
    return succeeded(() =>
      this.inTurn(async () => {
        const { standing } = this;
        // Before the other is closed: who asks meanwhile would open that once more.
        this.standing = { folder, opening };
        this.watch(opened.value);
        await closed(standing);
      }),
    );
  }

  /** Whether it is still the one that is open. */
  async isOpen(library: Library): Promise<boolean> {
    const opened = await this.standing?.opening;
    return opened?.ok === true && opened.value === library;
  }

  /** The file of an article was written by this program. */
  async look(name: string): Promise<void> {
    const opened = await this.standing?.opening;
    if (opened?.ok) await opened.value.look(name);
  }

  /** An article could not be saved: the folder itself may take nothing more. */
  async savingFailed(): Promise<void> {
    const opened = await this.standing?.opening;
    if (opened?.ok) await opened.value.savingFailed();
  }

  close(): Promise<void> {
    return this.inTurn(async () => {
      clearTimeout(this.preparing);
      const { standing } = this;
      this.standing = undefined;
      await closed(standing);
    });
  }

  /** Whether the folder is that of the open library, and can be read. */
  private async standsWell(folder: string): Promise<boolean> {
    const { standing } = this;
    if (standing === undefined || resolve(standing.folder) !== resolve(folder)) return false;
    const opened = await standing.opening;
    return opened.ok && (await opened.value.look()).ok;
  }

  private open(folder: string): Promise<Outcome<Library>> {
    const { disk, cache, openNames, onChange, log } = this.given;
    return Library.open({
      disk,
      folder,
      cache,
      sweep: true,
      openNames,
      onChange,
      onTrouble: onChange,
      onWriting: onChange,
      onIndexProblem: (problem) => log(`The library's index is not kept: ${JSON.stringify(problem)}`),
    });
  }

  private async openAndWatch(folder: string): Promise<Outcome<Library>> {
    const opened = await this.open(folder);
    if (opened.ok) this.watch(opened.value);
    return opened;
  }

  private watch(library: Library): void {
    library.watch();
    // Not at once: a start has more to do than a search that may never come.
    clearTimeout(this.preparing);
    this.preparing = setTimeout(() => void library.prepareSearch(), prepareMs).unref();
  }
}

async function closed(standing: Standing | undefined): Promise<void> {
  const opened = await standing?.opening;
  if (opened?.ok) await opened.value.close();
}
