import { failed, type Outcome, type Problem, type ProblemKind } from '../../article';
import { type Disk, onDisk, temporaryBeside, writeNewFile } from '../storage';

/** What may be wrong with the whole folder, and not only with what was just written. */
const ofTheFolder: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'no-room',
  'read-only-disk',
  'not-allowed',
  'disk-failed',
]);

/** Room that must be there, in bytes: an article of usual length with its versions. */
const room = 64 * 1024;

/** Whether the library's folder takes what is written into it, as was last tried. */
export class Writing {
  private problem: Problem | null = null;
  private trying: Promise<Problem | null> | undefined;

  constructor(
    private readonly given: {
      readonly disk: Disk;
      readonly folder: string;
      /** It takes nothing more, or is well again. */
      readonly onChange: () => void;
    },
  ) {}

  /** What stands in the way; null when nothing does. Tried again at each call while there is trouble, so it heals by itself. */
  async trouble(): Promise<Problem | null> {
    return this.problem === null ? null : this.try();
  }

  /**
   * What became of something written. Where the folder itself takes nothing the problem is told of it, so that every
   * refusal has the sentence that stands over the list.
   */
  async noted<Value>(outcome: Outcome<Value>): Promise<Outcome<Value>> {
    const met = outcome.ok ? this.problem !== null : ofTheFolder.has(outcome.problem.kind);
    const trouble = met ? await this.try() : null;
    return outcome.ok || trouble === null ? outcome : failed(trouble);
  }

  /** Writes something and takes it away again. Two who ask at once hear of the same try. */
  try(): Promise<Problem | null> {
    this.trying ??= this.tryNow().finally(() => {
      this.trying = undefined;
    });
    return this.trying;
  }

  /** Resolves once no try is under way. */
  async settled(): Promise<void> {
    await this.trying;
  }

  private async tryNow(): Promise<Problem | null> {
    const { disk, folder, onChange } = this.given;
    const path = temporaryBeside(`${folder}/try`);
    const written = await onDisk(folder, async () => {
      try {
        await writeNewFile(disk, path, new Uint8Array(room));
      } finally {
        await disk.unlink(path).catch(() => {}); // Swept at the next start.
      }
    });
    // A folder that is gone is another trouble, which whoever lists it meets.
    const problem = written.ok || !ofTheFolder.has(written.problem.kind) ? null : written.problem;
    const changed = JSON.stringify(problem) !== JSON.stringify(this.problem);
    this.problem = problem;
    if (changed) onChange();
    return problem;
  }
}
