import type { Scenario } from './actor';
import { handOffScenarios } from './hand-off-scenarios';
import { libraryScenarios } from './library-scenarios';
import { lostPlaceScenarios } from './lost-place-scenarios';
import { pictureScenarios } from './picture-scenarios';
import { sessionScenarios } from './session-scenarios';

/** All that a person does with articles on a disk, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  ...sessionScenarios,
  ...libraryScenarios,
  ...handOffScenarios,
  ...pictureScenarios,
  ...lostPlaceScenarios,
};
