import type { Answers } from '../../../article/bridge/contract';
import type { Machine } from '../../machine/machine';
import { articleAnswers } from './articles';
import { copyAnswers } from './copies';
import { handOffAnswers } from './hand-off';
import { importAnswers } from './imports';
import { libraryAnswers } from './library';
import { menuAnswers } from './menus';
import { paperAnswers } from './paper';
import { pictureAnswers } from './pictures';
import { programAnswers } from './program';
import { templateAnswers } from './templates';
import { versionAnswers } from './versions';

/** The answer to every question of the contract. */
export function answersOf<Asker>(machine: Machine<Asker>): Answers<Asker> {
  return {
    program: programAnswers(machine),
    library: libraryAnswers(machine),
    imports: importAnswers(machine),
    templates: templateAnswers(machine),
    article: articleAnswers(machine),
    versions: versionAnswers(machine),
    pictures: pictureAnswers(machine),
    menu: menuAnswers(machine),
    handOff: handOffAnswers(machine),
    paper: paperAnswers(machine),
    copies: copyAnswers(machine),
  };
}
