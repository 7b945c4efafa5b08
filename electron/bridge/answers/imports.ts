import { failed, succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import { Imports } from '../../machine/imports';
import type { Machine } from '../../machine/machine';

export function importAnswers<Asker>(machine: Machine<Asker>): Answers<Asker>['imports'] {
  const { dialogs, given } = machine;
  const imports = new Imports(machine);
  const bringIn = async (paths: () => readonly string[], asker: Asker) => {
    const opened = await machine.library.library();
    return opened.ok ? succeeded(await imports.run(opened.value, paths(), asker)) : opened;
  };
  return {
    async choose(_asked, asker) {
      // Before the dialog: nobody should choose files for a library that is not there.
      const opened = await machine.library.library();
      if (!opened.ok) return opened;
      const files = await dialogs.filesToImport(asker);
      return files === undefined ? failed({ kind: 'cancelled' }) : bringIn(() => files, asker);
    },

    take: ({ paths }, asker) => bringIn(() => paths, asker),

    // Taken out only once there is a library for them, in one step, so that no two windows bring in the same.
    takeGiven: (_asked, asker) => bringIn(() => given.splice(0), asker),

    cancel(_asked, asker) {
      imports.cancel(asker);
      return succeeded(null);
    },
  };
}
