import { failed, type Outcome, succeeded } from '../../article';
import { Library } from '../library';
import { type Disk, ensureFolder, onDisk } from '../storage';

/** Wait after a library was opened before its words are made ready to be searched, in milliseconds. */
const prepareMs = 2000;

/** The one open library. It is opened when first asked for, and another takes its place when a person chose one. */
export class LibraryDoor {
  private opening: Promise<Outcome<Library>> | undefined;
  private preparing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly given: {
      readonly disk: Disk;
      readonly cache: string;
      /** The folder chosen; null before the first minute. */
      readonly folder: () => string | null;
      readonly onChange: () => void;
      readonly log: (fault: string) => void;
    },
  ) {}

  /** The library, or `no-library`. A folder that was not there is looked for again each time. */
  async library(): Promise<Outcome<Library>> {
    const folder = this.given.folder();
    if (folder === null) return failed({ kind: 'no-library', at: '' });
    this.opening ??= this.open(folder);
    const opened = await this.opening;
    if (!opened.ok) this.opening = undefined;
    return opened;
  }

  /**
   * Makes the folder when it is not there and opens it; what is answered puts it in the place of the one before, which
   * stands as long as its articles are not closed.
   */
  async prepare(folder: string): Promise<Outcome<() => Promise<void>>> {
    const { disk } = this.given;
    const made = await onDisk(folder, () => ensureFolder(disk, folder));
    if (!made.ok) return made;
    const opening = this.open(folder);
    const opened = await opening;
    if (!opened.ok) return opened;
    return succeeded(async () => {
      await this.close();
      this.opening = opening;
    });
  }

  /** The file of an article was written by this program. */
  async look(name: string): Promise<void> {
    const opened = await this.opening;
    if (opened?.ok) await opened.value.look(name);
  }

  /** An article could not be saved: the folder itself may take nothing more. */
  async savingFailed(): Promise<void> {
    const opened = await this.opening;
    if (opened?.ok) await opened.value.savingFailed();
  }

  async close(): Promise<void> {
    clearTimeout(this.preparing);
    const opened = await this.opening;
    this.opening = undefined;
    if (opened?.ok) await opened.value.close();
  }

  private async open(folder: string): Promise<Outcome<Library>> {
    const { disk, cache, onChange, log } = this.given;
    const opened = await Library.open({
      disk,
      folder,
      cache,
      sweep: true,
      onChange,
      onTrouble: onChange,
      onWriting: onChange,
      onIndexProblem: (problem) => log(`The library's index is not kept: ${JSON.stringify(problem)}`),
    });
    if (!opened.ok) return opened;
    opened.value.watch();
    // Not at once: a start has more to do than a search that may never come.
    clearTimeout(this.preparing);
    this.preparing = setTimeout(() => void opened.value.prepareSearch(), prepareMs).unref();
    return opened;
  }
}
