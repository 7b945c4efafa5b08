import { succeeded } from '../../../article';
import type { Answers } from '../../../article/bridge/contract';
import type { Machine } from '../../machine/machine';

export function menuAnswers<Asker>({ dialogs }: Machine<Asker>): Answers<Asker>['menu'] {
  return {
    keys: () => succeeded({ menus: dialogs.menuKeys() }),
    show: async (menu, asker) => succeeded({ chosen: await dialogs.contextMenu(asker, menu) }),
  };
}
