import type { Command, commands } from '../../article/bridge/news';
import type { Beginning } from '../../article/bridge/templates';
import type { ArticleSession } from '../editor/article-editor';
import type { FindAction } from '../editor/keymap';

type Act = Exclude<
  (typeof commands)[number],
  | 'undo'
  | 'redo'
  | 'preferences'
  | 'shortcuts'
  | 'about'
  | 'link'
  | 'clearMarks'
  | 'removeLink'
  | 'listStyle'
  | FindAction['is']
>;
export type Acts = Readonly<Record<Act, () => void>> & {
  readonly newFrom: (from: Beginning) => void;
  readonly open: (name: string) => void;
};

/** Whether a sheet goes for it. What only takes words out may be wanted of the page seen in one; a sheet may have one over it. */
export function needsDesk({ is }: Command): boolean {
  switch (is) {
    case 'undo':
    case 'redo':
      return !inField();
    case 'copyRich':
    case 'copyHtml':
    case 'copyPlain':
    case 'print':
    case 'savePdf':
    case 'preferences':
    case 'shortcuts':
    case 'about':
      return false;
    default:
      return true;
  }
}

/** Does what a menu asks. Undo in a field is the field's own; everywhere else it is the article's. */
export function performCommand(command: Command, session: ArticleSession | null, acts: Acts): void {
  switch (command.is) {
    case 'undo':
    case 'redo':
      if (inField()) document.execCommand(command.is);
      else session?.perform({ is: command.is });
      return;
    case 'link':
    case 'clearMarks':
    case 'removeLink':
    case 'listStyle':
    case 'find':
    case 'replace':
    case 'findNext':
    case 'findPrevious':
      session?.perform({ is: command.is });
      return;
    case 'newFrom':
      acts.newFrom(command.from);
      return;
    case 'open':
      acts.open(command.name);
      return;
    // The window's own sheets: app.tsx shows them.
    case 'preferences':
    case 'shortcuts':
    case 'about':
      return;
    case 'mark':
      session?.perform({ is: 'mark', mark: command.mark });
      return;
    case 'part':
      session?.focus();
      session?.perform({ is: 'part', part: command.part });
      return;
    default:
      acts[command.is]();
  }
}

export function inField(): boolean {
  return (
    document.activeElement instanceof HTMLInputElement ||
    document.activeElement instanceof HTMLTextAreaElement
  );
}
