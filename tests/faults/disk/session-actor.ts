import type { Disk } from '../../../electron/storage';
import type { Actor, Prepared, Scenario } from './actor';
import { brokenPromises } from './check-session';
import { freshDisk } from './fresh-disk';
import { type Promises, Session } from './session';
import type { SimulatedDisk } from './simulated-disk';

type Steps = (session: Session) => Promise<void>;

/** A scenario of one article. `from` is the disk it begins on and what was promised of it. */
export function sessionScenario(
  steps: Steps,
  from: () => Promise<{ disk: SimulatedDisk; promises?: Promises }> = async () => ({
    disk: await freshDisk(),
  }),
): Scenario {
  return {
    async prepare(): Promise<Prepared> {
      const { disk, promises } = await from();
      return { disk, begin: (seen, disk) => new SessionActor(new Session(seen, disk, promises), steps) };
    },
  };
}

class SessionActor implements Actor {
  constructor(
    private readonly session: Session,
    private readonly steps: Steps,
  ) {}

  get untrue(): readonly string[] {
    return this.session.untrue;
  }

  act(): Promise<void> {
    return this.steps(this.session);
  }

  told(): string {
    return JSON.stringify(this.session.promises);
  }

  recall(told: string): void {
    Object.assign(this.session.promises, JSON.parse(told));
  }

  /** The program saves by itself, without a word lost. */
  async goOn(): Promise<string[]> {
    const { session } = this;
    const { article, promises } = session;
    if (!article) return [];
    const broken: string[] = [];
    const text = promises.texts.at(-1) ?? '';
    await session.clock.pass(120_000);
    await session.save();
    if (article.state.name === 'changed-on-disk' && promises.sides.length > 0) await session.resolve('mine');
    await session.save();
    const { name } = article.state;
    if (name !== 'saved') broken.push(`still ${name}`);
    await session.close();
    promises.acknowledged = Math.max(promises.acknowledged, promises.texts.lastIndexOf(text));
    return broken;
  }

  async restart(disk: SimulatedDisk): Promise<void> {
    const { folders } = this.session.promises;
    const folder = folders.find((folder) => disk.look(`${folder}/article.json`));
    if (!folder) return;
    const again = new Session(disk as Disk, disk);
    again.promises.folders = [folder];
    await again.open();
    await again.close();
  }

  broken(disk: SimulatedDisk): Promise<string[]> {
    return brokenPromises(disk, this.session.promises);
  }
}
