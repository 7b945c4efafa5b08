import { z } from 'zod';
import { partKinds } from '../parts';
import { question } from './question';

/** Everything a context menu may offer; the machine says it in the words of the catalogue. */
const contextActs = [
  // Done by the machine, to whatever has the focus
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'pastePlain',
  'selectAll',
  // In the article
  'link',
  'editLink',
  'openLink',
  'removeLink',
  'moveUp',
  'moveDown',
  'removePart',
  // On a figure's picture
  'choosePicture',
  'changePicture',
  'revealPicture',
  'removePicture',
  // On an article of the library
  'open',
  'openInWindow',
  'rename',
  'duplicate',
  'reveal',
  'trash',
] as const;
export type ContextAct = (typeof contextActs)[number];

const contextItem = z.union([
  z.object({ is: z.enum(contextActs), disabled: z.boolean().optional() }),
  /** A kind the part may be turned into; those that stand together are one menu inside the menu. */
  z.object({ is: z.literal('kind'), kind: z.enum(partKinds), isOwn: z.boolean() }),
]);
export type ContextItem = z.infer<typeof contextItem>;

const contextMenu = z.object({
  /** A line stands between groups. */
  groups: z.array(z.array(contextItem).min(1).max(20)).min(1).max(8),
  /** Where its corner stands in the window, in CSS pixels. */
  at: z.object({ x: z.number().min(0).max(100_000), y: z.number().min(0).max(100_000) }),
});
export type ContextMenu = z.infer<typeof contextMenu>;

export const menuQuestions = {
  /** Shows a context menu of the system's; answers what was chosen, by its place, or null. */
  show: question({
    asks: contextMenu,
    answers: z.object({ chosen: z.object({ group: z.int().min(0), item: z.int().min(0) }).nullable() }),
    problems: [],
  }),
  /** Every item of the program's menus that has keys, as Electron writes them (`CmdOrCtrl+Shift+E`). */
  keys: question({
    asks: z.undefined(),
    answers: z.object({
      menus: z.array(
        z.object({
          name: z.string(),
          items: z.array(z.object({ name: z.string(), keys: z.array(z.string()).min(1) })),
        }),
      ),
    }),
    problems: [],
  }),
};
