import { type Article, freshPart, type Picture } from '../../../article';
import { addPicture, UnusedPictures } from '../../../electron/library';
import { sha256 } from '../../../electron/library/pictures/sha256';
import { type Disk, openArticle, readArticleFolder } from '../../../electron/storage';
import { anArticle, good } from '../../library/an-article';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { createArticle } from '../../storage/create-article';
import { manualClock } from '../../storage/manual-clock';
import type { Actor, Scenario } from './actor';
import { freshDisk } from './fresh-disk';
import type { SimulatedDisk } from './simulated-disk';

const folder = '/library/sony';
const journals = '/own/journals';
const startMs = Date.UTC(2026, 10, 24);
const monthMs = 31 * 24 * 60 * 60 * 1000;

/** Who still names a picture; of one that nobody does, the program may only take all or nothing. */
type Named = 'by the article' | 'by a version' | 'by a journal' | 'by nobody';
type Pictures = Readonly<Record<Named, string>>;

/** Pictures of a closed article are looked at, and a month later looked at again. */
class PictureActor implements Actor {
  readonly untrue: readonly string[] = [];

  constructor(
    private readonly seen: Disk,
    private readonly pictures: Pictures,
  ) {}

  async act(): Promise<void> {
    await look(this.seen, startMs);
    await look(this.seen, startMs + monthMs);
  }

  told(): string {
    return '';
  }

  recall(): void {}

  async goOn(): Promise<string[]> {
    return [];
  }

  async restart(disk: SimulatedDisk): Promise<void> {
    await look(disk, startMs + monthMs);
  }

  async broken(disk: SimulatedDisk): Promise<string[]> {
    const broken = await this.brokenPictures(disk);
    if (!(await readArticleFolder(disk, folder)).ok) broken.push('the article cannot be read');
    // What was remembered may have been lost: then the month begins anew.
    for (const months of [2, 3]) await look(disk, startMs + months * monthMs);
    const { 'by nobody': unnamed } = this.pictures;
    if (disk.look(pathOf(unnamed))) broken.push('a picture nobody names never goes');
    return [...broken, ...(await this.brokenPictures(disk)).map((one) => `two months later ${one}`)];
  }

  private async brokenPictures(disk: SimulatedDisk): Promise<string[]> {
    const broken: string[] = [];
    for (const [named, file] of Object.entries(this.pictures)) {
      const bytes = disk.look(pathOf(file));
      if (bytes === undefined && named !== 'by nobody') broken.push(`a picture named ${named} is gone`);
      if (bytes !== undefined && !file.startsWith(await sha256(bytes)))
        broken.push(`a picture named ${named} is not whole`);
    }
    return broken;
  }
}

const pathOf = (file: string) => `${folder}/pictures/${file}`;

function look(disk: Disk, nowMs: number) {
  const clock = manualClock(nowMs);
  return new UnusedPictures({ disk, journals, file: '/own/unused-pictures.json', clock }).look(folder);
}

/** An article as a kill left it: of its pictures one is in its text, one in a version, one in the journal alone. */
async function begun(): Promise<{ disk: SimulatedDisk; pictures: Pictures }> {
  const disk = await freshDisk();
  const plain = anArticle('Sony', 'Le piratage de Sony.');
  good(await createArticle(disk, folder, plain));
  const taken: Picture[] = [];
  for (const width of [1, 2, 3, 4])
    taken.push(good(await addPicture(disk, folder, { bytes: aPng(width, 1), name: 'x.png' })));
  const [inText, inVersion, inJournal, nowhere] = taken.map((picture) => ({
    picture,
    file: `${picture.sha256}.png`,
  }));
  if (!inText || !inVersion || !inJournal || !nowhere)
    throw new Error('picture-scenarios.ts: four pictures are needed.');
  const showing = (...pictures: Picture[]): Pick<Article, 'metadata' | 'parts'> => ({
    metadata: plain.metadata,
    parts: [...plain.parts, ...pictures.map((picture) => ({ ...freshPart('figure'), picture }))],
  });
  const working = good(
    await openArticle({ disk, folder, journals, by: 'Anne', clock: manualClock(startMs) }),
  );
  good(working.replace(showing(inText.picture, inVersion.picture)));
  good(await working.keepVersion('With both'));
  good(working.replace(showing(inText.picture)));
  good(await working.saveNow());
  good(working.replace(showing(inText.picture, inJournal.picture)));
  good(await working.flush());
  return {
    disk: disk.afterCut({ names: 'all', bytes: 'all' }),
    pictures: {
      'by the article': inText.file,
      'by a version': inVersion.file,
      'by a journal': inJournal.file,
      'by nobody': nowhere.file,
    },
  };
}

export const pictureScenarios: Record<string, Scenario> = {
  'unused pictures': {
    async prepare() {
      const { disk, pictures } = await begun();
      return { disk, begin: (seen) => new PictureActor(seen, pictures) };
    },
  },
};
