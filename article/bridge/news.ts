import { z } from 'zod';
import { partKinds } from '../parts';
import { toggledMarks } from '../words';
import { articleName, standing, wholeArticle } from './articles';
import { importProgress } from './imports';
import { programStanding } from './program';
import { beginning } from './templates';

/** What the menus let a person do; the window does it. */
export const commands = [
  'new',
  'openSample',
  'import',
  'keepVersion',
  'keepTemplate',
  'templates',
  'preview',
  'handOff',
  'saveCopy',
  'print',
  'savePdf',
  'copyRich',
  'copyHtml',
  'copyPlain',
  'rename',
  'duplicate',
  'trash',
  'undo',
  'redo',
  'link',
  'removeLink',
  'clearMarks',
  'listStyle',
  'find',
  'replace',
  'findNext',
  'findPrevious',
  'toggleLibrary',
  'toggleInspector',
  'nextPane',
  'previousPane',
  'preferences',
  'shortcuts',
  'about',
] as const;

const command = z.discriminatedUnion('is', [
  z.object({ is: z.enum(commands) }),
  z.object({ is: z.literal('newFrom'), from: beginning }),
  z.object({ is: z.literal('open'), name: articleName }),
  z.object({ is: z.literal('part'), part: z.enum(partKinds) }),
  z.object({ is: z.literal('mark'), mark: z.enum(toggledMarks) }),
]);
export type Command = z.infer<typeof command>;

/** What the machine tells the window unasked. */
export const news = {
  saveState: z.object({ name: articleName, standing }),
  /** The machine's copy was replaced (a version restored, theirs taken): the window shows this one instead. */
  replaced: z.object({ name: articleName, article: wholeArticle, standing }),
  /** A version of an open article was kept, or removed by age, maybe by no act of the window. */
  versionsChanged: z.object({ name: articleName }),
  libraryChanged: z.null(),
  command,
  /** A file is about to be brought in; told to the window that asked. */
  importProgress,
  /** Files wait for a window to ask `imports.takeGiven`. */
  filesGiven: z.null(),
  /**
   * Another window gave the open article another slug, and its folder that name, numbered where it was taken; or, without a
   * slug, another article took its folder, and it has a name of its own now.
   */
  renamed: z.object({ from: articleName, to: articleName, slug: z.string().nullable() }),
  /** Another window sends the article to the trash or chooses another library: send every word and close it. */
  giveUp: z.object({ name: articleName }),
  /** The article of that id, which the window gave up, has no folder any more: it is one of `article.recoveries`. */
  wordsLeft: z.object({ id: z.string() }),
  /** Another window changed what holds in all. */
  standing: programStanding,
  /** Escape was pressed. The page of a preview that has the focus tells the window of no key. */
  escaped: z.null(),
  /** The window is about to be closed: send every word, then ask `program.left`. */
  leave: z.null(),
};
