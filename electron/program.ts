import { join } from 'node:path';
import { app, clipboard, powerMonitor, shell, type WebContents } from 'electron';
import type { InterfaceLanguage } from '../article/bridge/languages';
import { answersOf } from './bridge/answers';
import { serve } from './bridge/serve';
import { keepChoices } from './choices';
import { systemDialogs } from './dialogs';
import { dragOut } from './drag-out';
import { followChoices } from './follow-choices';
import { parseInWorker, UnusedPictures } from './library';
import { atMostEvery } from './machine/at-most-every';
import { betterFolder } from './machine/better-folder';
import { isCopy } from './machine/is-copy';
import { LibraryDoor } from './machine/library-door';
import type { Machine } from './machine/machine';
import { OpenArticles } from './machine/open-articles';
import { RecentArticles } from './machine/recent-articles';
import { room } from './machine/room';
import { paper } from './paper';
import { resizePicture } from './resize-picture';
import { articleFile, nodeDisk } from './storage';
import { platform, runtime, systemName } from './this-system';
import { ProgramWindows } from './windows';

/** Time between two lists of a library that changes without a pause, in milliseconds. */
const betweenListsMs = 200;

/** Puts the machine together: what is kept where, who is told what. After `ready`. */
export function startProgram(log: (fault: string) => void): {
  machine: Machine<WebContents>;
  windows: ProgramWindows;
} {
  const choices = keepChoices(log);
  const own = (name: string) => join(app.getPath('userData'), name);
  const journals = own('journals');

  const windows = new ProgramWindows({ choices, articles: () => articles, log });
  const library = new LibraryDoor({
    disk: nodeDisk,
    cache: own('library-index'),
    openNames: () => articles.names(),
    folder: () => choices.get().libraryFolder,
    onChange: atMostEvery(betweenListsMs, () => {
      windows.tellAll('libraryChanged', null);
      void recent.look();
      void articles.diskChanged();
    }),
    log,
  });
  const unused = new UnusedPictures({ disk: nodeDisk, journals, file: own('unused-pictures.json') });
  const articles = new OpenArticles<WebContents>({
    disk: nodeDisk,
    journals,
    by: () => choices.get().preferences.name,
    tell: (asker, name, told) => windows.tell(asker, name, told),
    onSaved: (name) => void library.look(name),
    onFailed: () => void library.savingFailed(),
    betterFolder: (name, article) => betterFolder(library, name, article),
    isCopy: (article) => isCopy(library, nodeDisk, article),
    room: room(library, nodeDisk),
    onRenamed: (from, to) => {
      windows.renamed(from, to);
      recent.renamed(from, to);
      void library.look(from).then(() => library.look(to));
    },
    onStands: (asker, article) => windows.stands(asker, article),
    onClosed: async (folder) => {
      const looked = await unused.look(folder);
      if (!looked.ok) log(`Unused pictures of ${folder} were left: ${JSON.stringify(looked.problem)}`);
    },
    log,
  });
  const recent = new RecentArticles({
    choices,
    library,
    // Where the system has a list of its own.
    onOpened: (folder) => app.addRecentDocument(articleFile(folder)),
    onChange: () => follow(),
  });
  const systemLanguage: InterfaceLanguage = app.getLocale().startsWith('fr') ? 'fr' : 'en';
  const { follow, onTemplates } = followChoices({ choices, windows, recent, systemLanguage });
  const machine: Machine<WebContents> = {
    disk: nodeDisk,
    choices,
    library,
    articles,
    dialogs: systemDialogs,
    windows,
    recent,
    journals,
    version: app.getVersion(),
    platform: platform(),
    systemLanguage,
    usualLibrary: process.env.MARBRE_LIBRARY ?? join(app.getPath('documents'), 'Marbre'),
    systemName: systemName(),
    samples: join(app.getAppPath(), 'assets', 'samples'),
    resize: resizePicture,
    parse: parseInWorker(join(app.getAppPath(), 'dist', 'import-worker.cjs')),
    given: [],
    templates: join(app.getAppPath(), 'assets', 'templates'),
    reveal: (path) => shell.showItemInFolder(path),
    drag: dragOut,
    copy: (text) => clipboard.writeText(text),
    copyFrom: (page) => page.copy(),
    paper,
    onTemplates,
    onChoices: follow,
    runtime,
    licences: join(app.getAppPath(), 'dist', 'licences.json'),
    log,
  };
  follow();
  serve(answersOf(machine), log);
  void recent.look();
  saveWhenTheSystemStops(articles);
  return { machine, windows };
}

/** Sleep, log-out and shut-down wait for nobody: what is not saved is saved at the first sign of them. */
function saveWhenTheSystemStops(articles: OpenArticles<WebContents>): void {
  powerMonitor.on('suspend', () => void articles.saveAll());
  powerMonitor.on('lock-screen', () => void articles.saveAll());
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    // The system waits while every window hands over its last words.
    event?.preventDefault();
    app.quit();
  });
}
