import type { Outcome } from '../../../article';
import {
  addPicture,
  beginFromTemplate,
  importFile,
  keepTemplate,
  Library,
  removeTemplate,
} from '../../../electron/library';
import { parseWords } from '../../../electron/library/import/parse-words';
import { type Disk, readArticleFolder } from '../../../electron/storage';
import { anArticle } from '../../library/an-article';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { manualClock } from '../../storage/manual-clock';

export type Place = 'library' | 'trash';

/** What a person was told of one article, and so must be true after any misfortune. */
export interface Told {
  readonly headline: string;
  /** Where it may stand: one place once the program has answered, two while it moves or when that failed. */
  places: readonly Place[];
  /** The name of its folder, where the program has told it. */
  name?: string;
  /** The name of its picture's file, where it has one. */
  picture?: string;
}

/** Fixed, so that two runs leave the same bytes. */
const idOf = (number: number) => `0b9f7f0e-7f6e-4c8e-9d6a-00000000000${number}`;

/** A person at work in the library on some disk; every step goes on whatever the one before met. */
export class Librarian {
  /** By the article's id. */
  readonly told = new Map<string, Told>();
  library: Library | undefined;

  constructor(readonly disk: Disk) {}

  async open(): Promise<void> {
    const opened = await openLibrary(this.disk);
    if (opened.ok) this.library = opened.value;
  }

  /** Answers the name of the new article's folder. */
  async create(number: number, headline: string): Promise<string> {
    const article = { ...anArticle(headline, 'Il pleut.'), id: idOf(number) };
    const parts = article.parts.map((part, at) => ({ ...part, id: `part-${number}-${at}` }));
    const created = await this.library?.create({ ...article, parts });
    if (created?.ok) this.told.set(idOf(number), { headline, places: ['library'], name: created.value.name });
    return created?.ok ? created.value.name : 'not-made';
  }

  async rename(number: number, to: string): Promise<void> {
    const told = this.about(number);
    const { name = 'not-made' } = told;
    delete told.name;
    const renamed = await this.library?.rename(name, to);
    if (renamed?.ok) told.name = renamed.value.name;
  }

  /** Another program, which the disk obeys as it does ours, gives the folder another name. */
  async nameByHand(number: number, name: string): Promise<void> {
    const told = this.about(number);
    const { name: before = 'not-made' } = told;
    delete told.name;
    const moved = await this.disk
      .rename(`/library/${before}`, `/library/${name}`)
      .then(() => this.disk.syncFolder('/library'))
      .then(() => true)
      .catch(() => false);
    await this.library?.look();
    if (moved) told.name = name;
  }

  async addPicture(number: number): Promise<void> {
    const told = this.about(number);
    const bytes = aPng(3, 2);
    const added = await addPicture(this.disk, `/library/${told.name ?? 'not-made'}`, {
      bytes,
      name: 'x.png',
    });
    if (added.ok) told.picture = `${added.value.sha256}.png`;
  }

  async duplicate(of: number, number: number): Promise<void> {
    const { name = 'not-made', ...same } = this.about(of);
    const copied = await this.library?.duplicate(name, { id: idOf(number) });
    if (copied?.ok) this.told.set(idOf(number), { ...same, places: ['library'], name: copied.value.name });
  }

  async keepTemplate(of: number, title: string): Promise<void> {
    const { name = 'not-made' } = this.about(of);
    const read = await readArticleFolder(this.disk, `/library/${name}`);
    if (!read.ok) return;
    await keepTemplate(this.disk, '/library', {
      article: read.value.article,
      from: `/library/${name}`,
      title,
      id: idOf(9),
      nowMs: 0,
    });
  }

  async begin(number: number, template: string, headline: string): Promise<void> {
    const given = { template, id: idOf(number), nowMs: 0, bylines: [] };
    const begun = this.library && (await beginFromTemplate(this.disk, this.library, given));
    if (!begun?.ok) return;
    this.told.set(idOf(number), { headline, places: ['library'], name: begun.value.name });
  }

  async removeTemplate(template: string): Promise<void> {
    await removeTemplate(this.disk, '/library', template);
  }

  /** Answers its name in the trash. */
  async trash(number: number): Promise<string> {
    const told = this.about(number);
    const { name = 'not-made' } = told;
    delete told.name;
    told.places = ['library', 'trash'];
    const trashed = await this.library?.trash(name);
    if (trashed?.ok) told.places = ['trash'];
    return trashed?.ok ? trashed.value : 'not-there';
  }

  /** From here on nothing is promised of the article; half of it must not be there. */
  async emptyTrash(number: number, trashed: string): Promise<void> {
    this.told.delete(idOf(number));
    await this.library?.emptyTrash([trashed]);
  }

  async restore(number: number, trashed: string): Promise<void> {
    const told = this.about(number);
    told.places = [...told.places, 'library'];
    const restored = await this.library?.restore(trashed);
    if (!restored?.ok) return;
    told.places = ['library'];
    told.name = restored.value.name;
  }

  /** Takes in each of the files; what was told of one that came in is promised. */
  async importEach(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, headline] of Object.entries(files)) {
      const imported =
        this.library &&
        (await importFile(this.disk, this.library, path, { language: 'fr', parse: parseWords }));
      const { id = '', name = '' } = imported?.ok ? imported.value.entry : {};
      // What could not be read again at once is in the list without an id until the next look.
      if (id === '') continue;
      this.told.set(id, { headline, places: ['library'], name });
    }
  }

  async close(): Promise<void> {
    await this.library?.close();
  }

  private about(number: number): Told {
    // What was never made is promised nowhere.
    return this.told.get(idOf(number)) ?? { headline: '', places: [] };
  }
}

/** The library as the program opens it. */
export function openLibrary(disk: Disk): Promise<Outcome<Library>> {
  return Library.open({ disk, folder: '/library', cache: '/own/cache', sweep: true, clock: manualClock() });
}
