import { failed, succeeded } from '../../../article';
import type { Answered, Answers } from '../../../article/bridge/contract';
import type { Choices } from '../../machine/choices';
import { faultWithoutWords } from '../../machine/fault-without-words';
import { libraryPath } from '../../machine/library-path';
import type { Machine } from '../../machine/machine';
import { nameNow } from '../../machine/name-now';
import { webAddress } from '../../security/web-address';

export function programAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['program'] {
  const { choices, library, articles, dialogs, windows } = machine;
  const standing = ({ preferences, libraryFolder }: Choices = choices.get()) => ({
    preferences:
      preferences.name === '' && libraryFolder === null
        ? { ...preferences, name: machine.systemName }
        : preferences,
    language: preferences.language === 'system' ? machine.systemLanguage : preferences.language,
    libraryFolder: libraryFolder ?? machine.usualLibrary,
  });
  return {
    start: (_asked, asker) =>
      succeeded({
        ...standing(),
        version: machine.version,
        platform: machine.platform,
        firstTime: choices.get().libraryFolder === null,
        look: windows.kept(asker).look,
        place: windows.kept(asker).place,
      }),

    listening(_asked, asker) {
      windows.listens(asker);
      return succeeded(null);
    },

    async begin({ name, libraryFolder: typed }, asker) {
      const path = libraryPath(typed);
      if (!path.ok) return path;
      const libraryFolder = path.value;
      const prepared = await library.prepare(libraryFolder);
      if (!prepared.ok) return prepared;
      await articles.giveUpAll(asker);
      await prepared.value();
      const { preferences, libraryFolder: before, recent } = choices.get();
      const isOther = before !== libraryFolder;
      if (isOther) windows.forgetPlaces();
      choices.set({
        recent: isOther ? [] : recent,
        libraryFolder,
        preferences: { ...preferences, name },
      });
      machine.onChoices();
      await machine.recent.look();
      return succeeded(toldToOthers(asker));
    },

    changePreferences(changed, asker) {
      const { preferences } = choices.get();
      choices.set({ preferences: { ...preferences, ...changed } });
      machine.onChoices();
      return succeeded(toldToOthers(asker));
    },

    async chooseLibraryFolder(_asked, asker) {
      const libraryFolder = await dialogs.folder(asker, standing().libraryFolder);
      return libraryFolder === undefined ? failed({ kind: 'cancelled' }) : succeeded({ libraryFolder });
    },

    rememberPlace(place, asker) {
      if (place === null) windows.keep(asker, { place });
      else {
        const article = articles.nameOf(place.article, asker);
        // Scenario: the window closes, its article has been let go of and has another name. What is told of it comes too late.
        if (article !== undefined) windows.keep(asker, { place: { ...place, article } });
      }
      return succeeded(null);
    },

    changeLook(changed, asker) {
      const look = { ...windows.kept(asker).look, ...changed };
      windows.keep(asker, { look });
      return succeeded(look);
    },

    async openWindow({ article }, asker) {
      const name = article === null ? null : await nameNow(machine, article);
      const owner = name === null ? undefined : articles.ownerOf(name);
      if (owner === undefined) windows.open(name, asker);
      else windows.bringToFront(owner);
      return succeeded(null);
    },

    async openLink({ address }, asker) {
      const parsed = webAddress(address);
      if (parsed === undefined) return failed({ kind: 'unsafe-address', at: address });
      return (await dialogs.address(asker, parsed)) ? succeeded(null) : failed({ kind: 'cancelled' });
    },

    copy(_asked, asker) {
      machine.copyFrom(asker);
      return succeeded(null);
    },

    left(_asked, asker) {
      windows.left(asker);
      return succeeded(null);
    },

    async about() {
      const licences: Answered<'program', 'about'>['licences'] = JSON.parse(
        Buffer.from(await machine.disk.read(machine.licences)).toString('utf8'),
      );
      return succeeded({ version: machine.version, runtime: [...machine.runtime], licences });
    },

    report({ fault }) {
      machine.log(`The window: ${faultWithoutWords(fault)}`);
      return succeeded(null);
    },
  };

  /** Language, light and library hold in every window at once. */
  function toldToOthers(asker: Asker) {
    windows.tellOthers(asker, 'standing', standing());
    return standing();
  }
}
