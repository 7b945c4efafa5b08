import { writeArticle } from '../../../article';
import { anArticle } from '../../library/an-article';
import type { Actor, LookedDisk, Scenario } from './actor';
import { brokenByLibrary, brokenInList, missingInList } from './check-library';
import { freshDisk } from './fresh-disk';
import { Librarian, openLibrary, type Told } from './librarian';
import type { SimulatedDisk } from './simulated-disk';

/** Files that lie elsewhere, to be imported, and the headline each must bring. */
const files = {
  '/elsewhere/un.txt': 'Un train dans la nuit',
  '/elsewhere/deux.html': 'La page du jour',
  '/elsewhere/trois.json': 'Un article venu d’ailleurs',
  '/elsewhere/quatre.txt': 'Un dernier texte',
} as const;

/** What a person does with articles in the library, one step after another. */
const steps = {
  async 'create in the library'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Sony à Pékin');
    await librarian.create(2, 'Sony à Pékin');
    await librarian.close();
  },
  async 'rename in the library'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Un titre');
    await librarian.rename(1, 'Titre trouvé');
    await librarian.close();
  },
  async 'rename in other case'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Titre');
    await librarian.nameByHand(1, 'TITRE');
    await librarian.rename(1, 'titre');
    await librarian.close();
  },
  async duplicate(librarian) {
    await librarian.open();
    await librarian.create(1, 'Une enquête');
    await librarian.addPicture(1);
    await librarian.duplicate(1, 2);
    await librarian.close();
  },
  async template(librarian) {
    await librarian.open();
    await librarian.create(1, 'Une audience');
    await librarian.addPicture(1);
    await librarian.keepTemplate(1, 'Audience');
    await librarian.begin(2, 'Audience', 'Une audience');
    await librarian.close();
  },
  async 'removed template'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Une audience');
    await librarian.keepTemplate(1, 'Audience');
    await librarian.removeTemplate('Audience');
    await librarian.close();
  },
  async trash(librarian) {
    await librarian.open();
    await librarian.create(1, 'Un brouillon');
    await librarian.create(2, 'Un autre');
    await librarian.trash(1);
    await librarian.close();
  },
  async 'empty trash'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Un brouillon');
    await librarian.create(2, 'Un autre');
    await librarian.trash(1);
    await librarian.emptyTrash(2, await librarian.trash(2));
    await librarian.close();
  },
  async 'restore from the trash'(librarian) {
    await librarian.open();
    await librarian.create(1, 'Un brouillon');
    const trashed = await librarian.trash(1);
    await librarian.create(2, 'Un brouillon');
    await librarian.restore(1, trashed);
    await librarian.close();
  },
  async 'import many'(librarian) {
    await librarian.open();
    await librarian.importEach(files);
    await librarian.close();
  },
} as const satisfies Record<string, (librarian: Librarian) => Promise<void>>;

class LibraryActor implements Actor {
  readonly untrue: readonly string[] = [];
  private readonly librarian: Librarian;

  constructor(
    seen: ConstructorParameters<typeof Librarian>[0],
    private readonly steps: (librarian: Librarian) => Promise<void>,
  ) {
    this.librarian = new Librarian(seen);
  }

  act(): Promise<void> {
    return this.steps(this.librarian);
  }

  told(): string {
    return JSON.stringify([...this.librarian.told]);
  }

  recall(told: string): void {
    const known: [string, Told][] = JSON.parse(told);
    for (const [id, one] of known) this.librarian.told.set(id, one);
  }

  /** What the program does by itself at the next hint of the folder, or half a minute later. */
  async goOn(disk: LookedDisk, forEver: boolean): Promise<string[]> {
    const { library } = this.librarian;
    if (!library) return [];
    const missing = forEver ? [] : await missingInList(disk, library);
    await library.look();
    return [
      ...missing.map((name) => `at once the list does not show ${name}`),
      ...(await brokenInList(disk, library)),
    ];
  }

  async restart(disk: SimulatedDisk): Promise<void> {
    const opened = await openLibrary(disk);
    if (opened.ok) await opened.value.close();
  }

  broken(disk: SimulatedDisk, left: 'by a cut' | 'in peace'): Promise<string[]> {
    return brokenByLibrary(disk, this.librarian.told, left);
  }
}

async function diskWithFiles(): Promise<SimulatedDisk> {
  const disk = await freshDisk();
  const article = { ...anArticle(files['/elsewhere/trois.json'], 'Il neige.'), id: crypto.randomUUID() };
  disk.writeOutside('/elsewhere/un.txt', Buffer.from(`${files['/elsewhere/un.txt']}\n\nIl pleut.\n`));
  const page = `<html lang="fr"><body><article><h1>${files['/elsewhere/deux.html']}</h1><p>Il vente.</p>`;
  disk.writeOutside('/elsewhere/deux.html', Buffer.from(page));
  disk.writeOutside('/elsewhere/trois.json', Buffer.from(writeArticle(article)));
  disk.writeOutside('/elsewhere/quatre.txt', Buffer.from(`${files['/elsewhere/quatre.txt']}\n\nIl gèle.\n`));
  return disk;
}

export const libraryScenarios: Record<string, Scenario> = Object.fromEntries(
  Object.entries(steps).map(([name, act]) => [
    name,
    {
      prepare: async () => ({
        disk: await diskWithFiles(),
        begin: (seen) => new LibraryActor(seen, act),
      }),
    } satisfies Scenario,
  ]),
);
