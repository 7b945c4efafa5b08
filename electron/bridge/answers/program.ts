import { failed, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Choices } from '../../machine/choices';
import type { Machine } from '../../machine/machine';
import { webAddress } from '../../security/web-address';

export function programAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['program'] {
  const { choices, library, articles, dialogs } = machine;
  const standing = ({ preferences, libraryFolder }: Choices = choices.get()) => ({
    preferences:
      preferences.name === '' && libraryFolder === null
        ? { ...preferences, name: machine.systemName }
        : preferences,
    language: preferences.language === 'system' ? machine.systemLanguage : preferences.language,
    libraryFolder: libraryFolder ?? machine.usualLibrary,
  });
  return {
    start: () =>
      succeeded({
        ...standing(),
        version: machine.version,
        platform: machine.platform,
        firstTime: choices.get().libraryFolder === null,
        place: choices.get().place,
      }),

    async begin({ name, libraryFolder }) {
      await articles.closeAll();
      const moved = await library.move(libraryFolder);
      if (!moved.ok) return moved;
      const { preferences, libraryFolder: before, place } = choices.get();
      choices.set({
        libraryFolder,
        preferences: { ...preferences, name },
        place: before === libraryFolder ? place : null,
      });
      return succeeded(standing());
    },

    changePreferences(changed) {
      const { preferences } = choices.get();
      choices.set({ preferences: { ...preferences, ...changed } });
      machine.onChoices();
      return succeeded(standing());
    },

    async chooseLibraryFolder(_asked, asker) {
      const libraryFolder = await dialogs.folder(asker, standing().libraryFolder);
      return libraryFolder === undefined ? failed({ kind: 'cancelled' }) : succeeded({ libraryFolder });
    },

    rememberPlace(place) {
      choices.set({ place });
      return succeeded(null);
    },

    async openLink({ address }, asker) {
      const parsed = webAddress(address);
      if (parsed === undefined) return failed({ kind: 'unsafe-address', at: address });
      return (await dialogs.address(asker, parsed)) ? succeeded(null) : failed({ kind: 'cancelled' });
    },

    left(_asked, asker) {
      machine.onLeft(asker);
      return succeeded(null);
    },

    report({ fault }) {
      machine.log(`The window: ${fault}`);
      return succeeded(null);
    },
  };
}
