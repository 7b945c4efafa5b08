import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, succeeded } from '../../article';
import type { Answered, Asked } from '../../article/bridge/contract';
import type { NewsName, QuestionName, Subject } from '../../article/bridge/names';
import { answering } from '../../electron/bridge/answer';
import { answersOf } from '../../electron/bridge/answers';
import { UnusedPictures } from '../../electron/library';
import { parseWords } from '../../electron/library/import/parse-words';
import { betterFolder } from '../../electron/machine/better-folder';
import { type Choices, type ChoicesKept, firstChoices, firstWindow } from '../../electron/machine/choices';
import type { Dialogs } from '../../electron/machine/dialogs';
import { isCopy } from '../../electron/machine/is-copy';
import { KeptWindows } from '../../electron/machine/kept-windows';
import { LibraryDoor } from '../../electron/machine/library-door';
import type { Machine } from '../../electron/machine/machine';
import { OpenArticles } from '../../electron/machine/open-articles';
import { RecentArticles } from '../../electron/machine/recent-articles';
import { room } from '../../electron/machine/room';
import type { Windows } from '../../electron/machine/windows';
import { type Clock, nodeDisk, systemClock } from '../../electron/storage';

const dialogsThatCancel: Dialogs<string> = {
  folder: async () => undefined,
  filesToImport: async () => undefined,
  picture: async () => undefined,
  handOff: async () => undefined,
  saveFile: async () => undefined,
  address: async () => false,
  menuKeys: () => [],
  contextMenu: async () => null,
};

/** The whole machine but Electron: a real disk in a temporary folder, and dialogs that answer as a test says. */
export function aMachine({
  dialogs = {},
  onNews = () => {},
  clock = systemClock,
}: {
  dialogs?: Partial<Dialogs<string>>;
  /** What a window does when it hears news. */
  onNews?: (to: string, name: NewsName, told: unknown) => void;
  /** By which unused pictures age. */
  clock?: Clock;
} = {}) {
  const home = mkdtempSync(join(tmpdir(), 'marbre-machine-'));
  let choices: Choices = firstChoices;
  const news: { to: string; name: NewsName; told: unknown }[] = [];
  const logged: string[] = [];
  const shown: string[] = [];
  const dragged: string[] = [];
  const printed: string[] = [];
  const copied: string[] = [];
  const offered: (readonly string[])[] = [];
  /** What was done with windows, in order: `open sony`, `front window`. */
  const windowActs: string[] = [];
  /** What stood open in any window, as the system's own frame shows it. */
  const stood: ({ name: string; isSaved: boolean } | null)[] = [];
  const log = (fault: string) => void logged.push(fault);
  const choicesKept: ChoicesKept = {
    get: () => choices,
    set: (changed) => {
      choices = { ...choices, ...changed };
    },
  };
  const kept = new KeptWindows<string>(choicesKept);
  const askers = ['window', 'another'];
  for (const asker of askers) kept.opened(asker, firstWindow);
  const tell: Windows<string>['tell'] = (to, name, told) => {
    news.push({ to, name, told });
    onNews(to, name, told);
  };
  const windows: Windows<string> = {
    kept: (asker) => kept.of(asker),
    keep: (asker, changed) => kept.change(asker, changed),
    renamed: (from, to) => kept.renamed(from, to),
    forgetPlaces: () => kept.forgetPlaces(),
    open: (article) => void windowActs.push(`open ${article}`),
    bringToFront: (asker) => void windowActs.push(`front ${asker}`),
    tell,
    tellOthers: (than, name, told) => {
      for (const asker of askers) if (asker !== than) tell(asker, name, told);
    },
    listens: () => {},
    left: () => {},
  };
  const library = new LibraryDoor({
    disk: nodeDisk,
    cache: join(home, 'cache'),
    openNames: () => articles.names(),
    folder: () => choices.libraryFolder,
    onChange: () => {},
    log,
  });
  const file = join(home, 'unused-pictures.json');
  const unused = new UnusedPictures({ disk: nodeDisk, journals: join(home, 'journals'), file, clock });
  const articles = new OpenArticles<string>({
    disk: nodeDisk,
    journals: join(home, 'journals'),
    by: () => 'Anne Roux',
    tell,
    onSaved: () => {},
    onFailed: () => void library.savingFailed(),
    betterFolder: (name, article) => betterFolder(library, name, article),
    isCopy: (article) => isCopy(library, nodeDisk, article),
    room: room(library, nodeDisk),
    onRenamed: (from, to) => {
      windows.renamed(from, to);
      recent.renamed(from, to);
      void library.look(from).then(() => library.look(to));
    },
    onStands: (_asker, article) => void stood.push(article),
    onClosed: async (folder) => void (await unused.look(folder)),
    log,
  });
  const recent = new RecentArticles({
    choices: choicesKept,
    library,
    onOpened: () => {},
    onChange: () => {},
  });
  const machine: Machine<string> = {
    disk: nodeDisk,
    choices: choicesKept,
    library,
    articles,
    dialogs: { ...dialogsThatCancel, ...dialogs },
    windows,
    recent,
    journals: join(home, 'journals'),
    version: '0.1.0',
    platform: 'linux',
    systemLanguage: 'fr',
    usualLibrary: join(home, 'Marbre'),
    systemName: 'anne',
    samples: join('assets', 'samples'),
    reveal: (path) => void shown.push(path),
    drag: (_asker, path) => void dragged.push(path),
    templates: join('assets', 'templates'),
    parse: parseWords,
    given: [],
    copy: (text) => void copied.push(text),
    copyFrom: () => {},
    paper: {
      print: async (address) => {
        printed.push(address);
        return succeeded(null);
      },
      pdf: async (address) => Buffer.from(`%PDF of ${address}`),
    },
    onTemplates: (kept) => void offered.push(kept),
    onChoices: () => {},
    runtime: [{ name: 'Electron', version: '45.4.1' }],
    licences: join(home, 'licences.json'),
    log,
  };
  const served = answering(answersOf(machine), { checked: true });

  return {
    home,
    machine,
    news,
    logged,
    /** Paths shown in the file manager, and dragged out of the window. */
    shown,
    dragged,
    /** Addresses of pages printed, and what was put on the clipboard. */
    printed,
    copied,
    /** The kept templates the menus offered, each time they changed. */
    offered,
    windowActs,
    stood,
    /** Asks as the window of that name; question and answer are held to the contract. */
    async ask<Of extends Subject, Name extends QuestionName<Of>>(
      of: Of,
      name: Name,
      asked?: Asked<Of, Name>,
      asker = 'window',
    ): Promise<Outcome<Answered<Of, Name>>> {
      const one = served.find((each) => each.of === of && each.name === name);
      if (one === undefined) throw new Error(`${of}.${name} is not served.`);
      // Held to the contract by `checked`.
      return (await one.answer(asked, asker)) as Outcome<Answered<Of, Name>>;
    },
    async end() {
      await articles.closeAll();
      await library.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The value of a good answer; throws the problem of another. */
export function good<Value>(answer: Outcome<Value>): Value {
  if (!answer.ok) throw new Error(`Met a problem: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}
