import { articleSuite, fieldSuite } from './article/suite';
import { bridgeSuite } from './bridge/suite';
import { fragmentSuite } from './fragments/suite';
import { nameSuite } from './names/suite';
import { packageSuite } from './packages/suite';
import { schemeSuite } from './scheme/suite';
import type { Suite } from './verdict';

/** Every suite that needs no window. */
export const suites = {
  article: articleSuite,
  fields: fieldSuite,
  fragments: fragmentSuite,
  names: nameSuite,
  packages: packageSuite,
  bridge: bridgeSuite,
  scheme: schemeSuite,
} as const satisfies Record<string, Suite>;
export type SuiteName = keyof typeof suites;

/** One input in so many is met by `npm test`; `npm run test:hostile` meets all of them. */
export const shortRun = {
  article: 307,
  fields: 307,
  fragments: 307,
  names: 3001,
  packages: 29,
  bridge: 53,
  scheme: 211,
} as const satisfies Record<SuiteName, number>;
