import { readArticle } from '../../../article';
import released from '../../format/released/format-1.json?raw';
import { textOf } from '../../storage/story';
import type { Scenario } from './actor';
import { freshDisk } from './fresh-disk';
import { Session } from './session';
import { sessionScenario } from './session-actor';

/** What a person does with one article, one step after another. */
const steps = {
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
  async autosave(session) {
    await session.create();
    await session.open();
    session.type('Une pause.');
    await session.clock.pass(1500);
    // Longer without a pause than a save may be put off.
    for (let key = 0; key < 14; key++) {
      session.type(` ${key}`);
      await session.clock.pass(800);
    }
    await session.clock.pass(1500);
  },
  async 'add a picture'(session) {
    await session.create();
    await session.open();
    session.type('Une image.');
    await session.flush();
    await session.addPicture();
    await session.flush();
    await session.save();
    await session.close();
  },
  async 'outside change while clean'(session) {
    await session.create();
    await session.open();
    session.type('De Anne.');
    await session.save();
    // As long as ours: only its bytes tell it.
    session.writeOutside('De Emma.');
    await session.lookAtDisk();
    session.type(' Suite de Anne.');
    await session.flush();
    await session.save();
  },
  async 'outside change, mine chosen'(session) {
    await conflict(session);
    await session.resolve('mine');
    session.type(' Fin.');
    await session.save();
  },
  async 'outside change, theirs chosen'(session) {
    await conflict(session);
    await session.resolve('theirs');
    session.type(' Fin.');
    await session.flush();
  },
} as const satisfies Record<string, (session: Session) => Promise<void>>;

async function conflict(session: Session): Promise<void> {
  await session.create();
  await session.open();
  session.type('De Anne.');
  await session.flush();
  session.writeOutside('De Bruno.');
  await session.save();
}

/** The article of the oldest format ever released, opened, typed in and saved. */
const olderFormat = sessionScenario(
  async (session) => {
    await session.open();
    session.type(' Suite.');
    await session.flush();
    await session.save();
    session.type(' Fin.');
    await session.close();
  },
  async () => {
    const disk = await freshDisk();
    const folder = '/library/story';
    const value: { parts: object[]; metadata: object } = JSON.parse(released);
    // A last paragraph to type in, no picture that would have to be there, and a field older files may lack.
    const parts = value.parts.filter((part) => !('picture' in part));
    const last = { type: 'paragraph', id: 'last', children: [{ text: 'Ancien.' }] };
    const { keywords: _, ...metadata } = value.metadata as { keywords?: unknown };
    const original = JSON.stringify({ ...value, metadata, parts: [...parts, last] });
    const reading = readArticle(original);
    if (!reading.ok) throw new Error(`The older article cannot be read: ${reading.reason}.`);
    const texts = [textOf(reading.article)];
    await disk.mkdir(folder);
    await disk.syncFolder('/library');
    disk.writeOutside(`${folder}/article.json`, Buffer.from(original));
    const promises = { texts, acknowledged: 0, versions: [], sides: [], original, folders: [folder] };
    return { disk, promises: { ...promises, created: true } };
  },
);

/** A start on what a cut in the middle of typing and saving left, and more typing. */
const afterCrash = sessionScenario(
  async (session) => {
    await session.open();
    session.type(' Et encore.');
    await session.flush();
    await session.save();
    await session.close();
  },
  async () => {
    const disk = (await freshDisk()).afterCut({ names: 'all', bytes: 'all' }, { cutAfter: 63 });
    const session = new Session(disk, disk);
    await Promise.race([steps['type and save'](session), disk.cut]);
    return { disk: disk.afterCut({ names: 'all', bytes: 'half' }), promises: session.promises };
  },
);

export const sessionScenarios: Record<string, Scenario> = {
  ...Object.fromEntries(Object.entries(steps).map(([name, act]) => [name, sessionScenario(act)])),
  'an older format': olderFormat,
  'recover after a crash': afterCrash,
};
