import { useEffect, useEffectEvent, useRef } from 'react';
import type { Command } from '../../article/bridge/news';
import { useNews } from '../bridge/bridge';
import { isApple } from '../editor/is-apple';
import { clearDesk } from '../ui/over-the-desk';
import { inField, needsDesk } from './perform-command';

const ofHistory: Readonly<Record<string, 'undo' | 'redo'>> = { historyUndo: 'undo', historyRedo: 'redo' };

/**
 * Does what the menus ask, in order, with nothing before the desk it is done on: letters pressed behind a new article would go
 * to a list that stood there, and a part be added unseen. While an article is being opened commands wait: they are meant for
 * it.
 *
 * The key for a new article is taken here, before the menu that shows it: told by way of the machine, the window would hear
 * of it after the letters pressed behind it, which would stand in the article before. So is an undo the browser would do to
 * the text from elsewhere: it is what the menu's would be, and in a field the field's own.
 */
export function useCommands(isOpening: boolean, perform: (command: Command) => void): void {
  const waiting = useRef<Command[]>([]);
  const performed = useEffectEvent(perform);
  const go = useEffectEvent(() => {
    if (isOpening) return;
    for (const command of waiting.current.splice(0)) performed(command);
  });
  const take = useEffectEvent((command: Command) => {
    clearDesk(needsDesk(command) ? 'all' : 'lists');
    waiting.current.push(command);
    go();
  });
  useNews('command', (command) => take(command));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isKeyForNew(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // A key held down asks for one article.
      if (!event.repeat) take({ is: 'new' });
    };
    // The browser keeps one list of steps for the whole page: with the focus elsewhere it takes back what was written in the
    // text last, under a sheet too.
    const undo = (event: InputEvent) => {
      const is = ofHistory[event.inputType];
      const { target } = event;
      if (is === undefined || !(target instanceof Element) || !target.matches('.article-page')) return;
      if (target === document.activeElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!inField()) take({ is });
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('beforeinput', undo, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('beforeinput', undo, true);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits goes when the opening has ended.
  useEffect(() => go(), [isOpening]);
}

function isKeyForNew({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isChord = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return isChord && !altKey && !shiftKey && key.toLowerCase() === 'n';
}
