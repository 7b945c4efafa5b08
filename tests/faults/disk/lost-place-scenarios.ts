import { writeArticle } from '../../../article';
import { addPicture, copyPictures } from '../../../electron/library';
import {
  type Disk,
  findRecoveries,
  moveJournals,
  openArticle,
  type Recovery,
  type WorkingArticle,
} from '../../../electron/storage';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { createArticle } from '../../storage/create-article';
import { manualClock } from '../../storage/manual-clock';
import { story, storyWith, textOf, typing } from '../../storage/story';
import type { Actor, LookedDisk, Scenario } from './actor';
import { freshDisk } from './fresh-disk';
import { textIn } from './session';
import type { SimulatedDisk } from './simulated-disk';

const journals = '/own/journals';
const place = '/library/story';
const aside = '/library/story-2';
/** Where the next start puts words whose place is taken. */
const asideThen = '/library/story-3';
const theirs = Buffer.from(
  writeArticle({ ...storyWith('De Bruno.'), id: '7e2d1f7a-0b1c-4f6e-9a55-2f1f3c9d8e10' }),
);

type Way = 'deleted' | 'taken';

/** Another program takes the place of an open article away: it deletes the folder, or puts another article in it. */
class LostPlaceActor implements Actor {
  readonly untrue: readonly string[] = [];
  private readonly clock = manualClock();
  private article: WorkingArticle | undefined;
  private promises: { texts: string[]; kept: number; isLost: boolean } = {
    texts: [''],
    kept: -1,
    isLost: false,
  };

  constructor(
    private readonly seen: Disk,
    private readonly disk: LookedDisk,
    private readonly way: Way,
  ) {}

  async act(): Promise<void> {
    if (!(await createArticle(this.seen, place, story())).ok) return;
    this.promises.kept = 0;
    const opened = await openArticle({
      ...this.opening(this.seen, place),
      elsewhere: async () => ({ ok: true, value: aside }),
      bringPictures: (from, to) => copyPictures(this.seen, from, to),
    });
    if (!opened.ok) return;
    this.article = opened.value;
    await addPicture(this.seen, place, { bytes: aPng(3, 2), name: 'x.png' });
    this.type('De Anne.');
    await this.save();
    await this.article.keepVersion('Relu');
    this.placeGoes();
    await this.article.diskChanged();
    await this.flush();
    this.type(' Suite.');
    await this.flush();
    await this.saveAgain();
    this.type(' Fin.');
    await this.flush();
    await this.close();
  }

  told(): string {
    return JSON.stringify(this.promises);
  }

  recall(told: string): void {
    this.promises = JSON.parse(told);
  }

  /** What is typed can be saved again. */
  async goOn(): Promise<string[]> {
    const { article } = this;
    if (!article) return [];
    await this.clock.pass(120_000);
    await this.saveAgain();
    await article.saveNow();
    const broken = article.state.name === 'saved' ? [] : [`still ${article.state.name}`];
    await this.close();
    this.promises.kept = this.promises.texts.length - 1;
    return broken;
  }

  /** The next start offers the words, and they are saved again. */
  async restart(disk: SimulatedDisk): Promise<void> {
    for (const recovery of await recoveriesOn(disk)) {
      const opened = await openArticle(this.opening(disk, await ownFolder(disk, recovery)));
      if (!opened.ok) continue;
      if (opened.value.state.name === 'gone') await opened.value.resolve('mine');
      await opened.value.close();
    }
  }

  async broken(disk: SimulatedDisk): Promise<string[]> {
    const { texts, kept, isLost } = this.promises;
    const broken: string[] = [];
    const there = disk.look(`${place}/article.json`);
    if (isLost && this.way === 'taken' && (there === undefined || !theirs.equals(there)))
      broken.push(`the other article is "${textIn(there)}"`);
    const inFiles = [place, aside, asideThen].map((folder) => textIn(disk.look(`${folder}/article.json`)));
    const offered = (await recoveriesOn(disk)).map(({ article }) => textOf(article));
    if (kept >= 0 && ![...inFiles, ...offered].some((text) => texts.lastIndexOf(text ?? '?') >= kept))
      broken.push(`"${texts[kept]}" was kept; there are ${JSON.stringify([inFiles, offered])}`);
    return broken;
  }

  private opening(disk: Disk, folder: string) {
    return { disk, folder, journals, by: 'Anne', clock: this.clock };
  }

  private type(text: string): void {
    if (this.article?.record(typing(this.article.article, text)).ok)
      this.promises.texts.push(textOf(this.article.article));
  }

  /** What stood there alone is nobody's word any more, until the program has kept it anew. */
  private placeGoes(): void {
    if (this.way === 'taken') this.disk.writeOutside(`${place}/article.json`, theirs);
    else this.disk.removeOutside(place);
    this.promises = { ...this.promises, kept: -1, isLost: true };
  }

  /** Says nothing of words that are saved: a disk that cannot be read does not tell that their file has gone. */
  private async flush(): Promise<void> {
    const flushed = await this.article?.flush();
    if (flushed?.ok && this.article?.state.name !== 'saved')
      this.promises.kept = this.promises.texts.length - 1;
  }

  private async save(): Promise<void> {
    if ((await this.article?.saveNow())?.ok) this.promises.kept = this.promises.texts.length - 1;
  }

  private async saveAgain(): Promise<void> {
    if (this.article?.state.name !== 'gone') return;
    if ((await this.article.resolve('mine')).ok) this.promises.kept = this.promises.texts.length - 1;
  }

  private async close(): Promise<void> {
    if ((await this.article?.close())?.ok) this.promises.kept = this.promises.texts.length - 1;
    this.article = undefined;
  }
}

async function recoveriesOn(disk: Disk): Promise<readonly Recovery[]> {
  const found = await findRecoveries({ disk, journals });
  return found.ok ? found.value.recoveries : [];
}

/** As the machine does: words whose place another has taken get one of their own. */
async function ownFolder(disk: Disk, recovery: Recovery): Promise<string> {
  if (recovery.standing !== 'displaced') return recovery.folder;
  await moveJournals(disk, journals, recovery, asideThen);
  return asideThen;
}

const losing = (way: Way): Scenario => ({
  async prepare() {
    return {
      disk: await freshDisk(),
      begin: (seen, disk) => new LostPlaceActor(seen, disk, way),
    };
  },
});

export const lostPlaceScenarios = {
  'another program deletes the folder': losing('deleted'),
  'another article takes the place': losing('taken'),
} as const satisfies Record<string, Scenario>;
