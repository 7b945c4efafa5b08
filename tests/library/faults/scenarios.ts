import type { Librarian } from './librarian';

/** What a person does with articles in the library; the sweep fails and cuts the disk at every operation of each. */
export const scenarios = {
  async create(librarian) {
    await librarian.open();
    await librarian.create(1, 'Sony à Pékin');
    await librarian.create(2, 'Sony à Pékin');
    await librarian.close();
  },
  async rename(librarian) {
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
  async restore(librarian) {
    await librarian.open();
    await librarian.create(1, 'Un brouillon');
    const trashed = await librarian.trash(1);
    await librarian.create(2, 'Un brouillon');
    await librarian.restore(1, trashed);
    await librarian.close();
  },
} as const satisfies Record<string, (librarian: Librarian) => Promise<void>>;
