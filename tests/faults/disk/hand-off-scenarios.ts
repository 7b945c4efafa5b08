import { type Article, freshPart } from '../../../article';
import { handOff } from '../../../electron/hand-off';
import { addPicture, picturesIn } from '../../../electron/library';
import { articleBytes, type Disk } from '../../../electron/storage';
import { anArticle, good } from '../../library/an-article';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { createArticle } from '../../storage/create-article';
import type { Actor, Scenario } from './actor';
import { freshDisk } from './fresh-disk';
import type { SimulatedDisk } from './simulated-disk';

const folder = '/library/sony';

/** Where each form of hand-off goes, and what stands there before: an earlier one of the same article. */
const places = { folder: '/elsewhere/sony', zip: '/elsewhere/sony.zip' } as const;
type Form = keyof typeof places;

interface Story {
  readonly form: Form;
  readonly article: Article;
  /** What the place looks like with the earlier hand-off, and with this one. */
  readonly earlier: string;
  readonly fresh: string;
}

/** The web team gets an article anew: at its place stands the earlier hand-off whole, or the new one, never a part. */
class HandOffActor implements Actor {
  readonly untrue: readonly string[] = [];
  /** Where the program said that the hand-off is. */
  private done: string | undefined;

  constructor(
    private readonly seen: Disk,
    private readonly story: Story,
  ) {}

  async act(): Promise<void> {
    const handedOff = await handOffOn(this.seen, this.story);
    if (handedOff.ok) this.done = handedOff.value.path;
  }

  told(): string {
    return this.done ?? '';
  }

  recall(told: string): void {
    this.done = told === '' ? undefined : told;
  }

  async goOn(): Promise<string[]> {
    return [];
  }

  async restart(disk: SimulatedDisk): Promise<void> {
    await handOffOn(disk, this.story);
  }

  async broken(disk: SimulatedDisk): Promise<string[]> {
    const { form, article, fresh } = this.story;
    const broken = [...this.brokenPlace(disk)];
    if (Buffer.compare(disk.look(`${folder}/article.json`) ?? Buffer.alloc(0), articleBytes(article)) !== 0)
      broken.push('the article itself is not what it was');
    const again = await handOffOn(disk, this.story);
    if (!again.ok) return [...broken, `it cannot be handed off again: ${JSON.stringify(again.problem)}`];
    if (again.value.path !== places[form]) broken.push(`the next hand-off went to ${again.value.path}`);
    if (lookAt(disk, places[form]) !== fresh) broken.push('the next hand-off is not whole');
    const strays = disk.paths().filter((path) => path.includes('marbre-temp'));
    if (strays.length > 0) broken.push(`left behind after the next hand-off: ${strays.join(' ')}`);
    return broken;
  }

  private brokenPlace(disk: SimulatedDisk): string[] {
    const { form, earlier, fresh } = this.story;
    const there = lookAt(disk, places[form]);
    if (this.done === places[form]) return there === fresh ? [] : [`${this.done} is not what was handed off`];
    // What could not be read there was taken for someone else's and left alone.
    if (this.done !== undefined && lookAt(disk, this.done) !== fresh)
      return [`${this.done} is not what was handed off`];
    if (there === earlier || there === fresh) return [];
    // Between two renames neither stands under its name; then one of them stands whole beside.
    const beside = disk.paths().filter((path) => /\/elsewhere\/[^/]*marbre-temp\/?$/.test(path));
    const whole = beside.map((path) => lookAt(disk, path.replace(/\/$/, '')));
    const held = whole.includes(earlier) || whole.includes(fresh);
    return there === '' && held ? [] : [`${places[form]} is neither: ${there.slice(0, 200)}`];
  }
}

/** The article with ids of no chance, so that two runs hand off the same bytes. */
function alike(article: Article): Article {
  const parts = article.parts.map((part, at) => ({ ...part, id: `part-${at}` }));
  return { ...article, id: '0b9f7f0e-7f6e-4c8e-9d6a-000000000077', parts };
}

function handOffOn(disk: Disk, { article, form }: Pick<Story, 'article' | 'form'>) {
  return handOff(disk, {
    article,
    pictures: picturesIn(disk, folder),
    shape: 'page',
    as: form,
    to: places[form],
    chosen: true,
  });
}

/** All that stands at a path, in one text; empty where nothing does. */
function lookAt(disk: SimulatedDisk, path: string): string {
  const files = disk
    .paths()
    .filter((one) => one === path || one.startsWith(`${path}/`))
    .sort();
  return files.map((file) => `${file.slice(path.length)} ${disk.look(file)?.toString('latin1')}`).join('\n');
}

function handOffScenario(form: Form): Scenario {
  return {
    async prepare() {
      const disk = await freshDisk();
      const plain = alike(anArticle('Sony', 'Le piratage de Sony.'));
      good(await createArticle(disk, folder, plain));
      const picture = good(await addPicture(disk, folder, { bytes: aPng(3, 2), name: 'sony.png' }));
      const article = alike({ ...plain, parts: [...plain.parts, { ...freshPart('figure'), picture }] });
      good(await handOffOn(disk, { article: plain, form }));
      const earlier = lookAt(disk, places[form]);
      disk.writeOutside(`${folder}/article.json`, articleBytes(article));
      const before = disk.afterCut({ names: 'all', bytes: 'all' });
      good(await handOffOn(disk, { article, form }));
      const fresh = lookAt(disk, places[form]);
      if (fresh === earlier) throw new Error('hand-off-scenarios.ts: both hand-offs look alike.');
      return { disk: before, begin: (seen) => new HandOffActor(seen, { form, article, earlier, fresh }) };
    },
  };
}

export const handOffScenarios: Record<string, Scenario> = {
  'export a folder': handOffScenario('folder'),
  'export a zip': handOffScenario('zip'),
};
