import type { Session } from './session';

/** What a person does, one step after another; the sweep fails and cuts the disk at every operation of each. */
export const scenarios: Record<string, (session: Session) => Promise<void>> = {
  async create(session) {
    await session.create();
  },
  async 'create and type'(session) {
    await session.create();
    await session.open();
    for (const text of ['La ', 'pluie ', 'tombe.']) {
      session.type(text);
      await session.flush();
    }
    session.type(' Encore.');
    await session.clock.pass(150);
  },
  async 'type and save'(session) {
    await session.create();
    await session.open();
    session.type('Premier jet.');
    await session.flush();
    await session.clock.pass(1000);
    await session.save();
    session.type(' Suite.');
    await session.flush();
    await session.save();
    session.type(' Fin.');
    await session.close();
  },
  async 'type while saving'(session) {
    await session.create();
    await session.open();
    session.type('Un.');
    const saving = session.save();
    session.type(' Deux.');
    await session.flush();
    await saving;
    session.type(' Trois.');
    await session.flush();
  },
  async rename(session) {
    await session.create();
    await session.open();
    session.type('Titre trouvé.');
    await session.flush();
    const renaming = session.rename('/library/titre-trouve');
    session.type(' Et la suite.');
    await renaming;
    await session.flush();
  },
  async 'keep a version'(session) {
    await session.create();
    await session.open();
    session.type('Première version.');
    await session.flush();
    await session.keepVersion('Relu par Anne');
    session.type(' Corrigée.');
    await session.save();
  },
  async restore(session) {
    await session.create();
    await session.open();
    session.type('Bonne version.');
    await session.save();
    await session.keepVersion('Bonne');
    session.type(' Mauvaise suite.');
    await session.flush();
    await session.restoreOldest();
    session.type(' Reprise.');
    await session.flush();
  },
};
