/**
 * The name of every question and of every piece of news, without their shapes: all the preload knows, which is read
 * at each start and stays small. `contract.ts` states the shapes; the compiler holds the two to each other.
 */
export const questionNames = {
  program: [
    'start',
    'listening',
    'begin',
    'changePreferences',
    'chooseLibraryFolder',
    'rememberPlace',
    'changeLook',
    'openWindow',
    'openLink',
    'copy',
    'left',
    'about',
    'report',
  ],
  library: [
    'list',
    'search',
    'create',
    'duplicate',
    'rename',
    'trash',
    'listTrash',
    'emptyTrash',
    'restore',
    'reveal',
  ],
  imports: ['choose', 'take', 'takeGiven', 'cancel'],
  templates: ['list', 'keep', 'rename', 'remove'],
  article: ['open', 'elsewhere', 'record', 'replace', 'close', 'resolve', 'putBack', 'recoveries'],
  versions: ['list', 'keep', 'read', 'restore'],
  pictures: ['choose', 'add', 'addFile', 'bring', 'lost', 'fields', 'reveal'],
  menu: ['show', 'keys'],
  handOff: ['preview', 'weigh', 'last', 'deliver', 'copy', 'reveal', 'drag'],
  paper: ['print', 'savePdf'],
  copies: ['weigh', 'save'],
} as const;

export const newsNames = [
  'saveState',
  'replaced',
  'versionsChanged',
  'libraryChanged',
  'command',
  'importProgress',
  'filesGiven',
  'renamed',
  'giveUp',
  'wordsLeft',
  'standing',
  'escaped',
  'leave',
] as const;

export type Subject = keyof typeof questionNames;
export type QuestionName<Of extends Subject> = (typeof questionNames)[Of][number];
export type NewsName = (typeof newsNames)[number];

/** Electron's channel of a question and of a piece of news; only the preload and the machine's door use them. */
export const questionChannel = (of: string, name: string) => `marbre:${of}.${name}`;
export const newsChannel = (name: NewsName) => `marbre-news:${name}`;
