import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';

/** A list or a menu, which goes with any next act, or a sheet, which a person works in. */
type Over = 'list' | 'sheet';

/** What stands over the desk, the one in front last. */
const standing: { readonly is: Over; readonly close: () => void }[] = [];

/** While it is drawn, something stands over the desk that `clearDesk` can take away. */
export function useOverTheDesk(is: Over, isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return undefined;
    const one = { is, close: () => close() };
    standing.push(one);
    return () => {
      standing.splice(standing.indexOf(one), 1);
    };
  }, [is, isOpen]);
}

/** Whether nothing stands over the desk: a key is meant for it. */
export const isDeskClear = (): boolean => standing.length === 0;

/** Whether a sheet does: it keeps the focus itself. */
export const isSheetOver = (): boolean => standing.some(({ is }) => is === 'sheet');

/**
 * Closes what stands over the desk, the one in front first, and returns when all of it has gone: whoever is asked for something
 * by the program's menu, which is there all the while, may then take the focus. Not to be called while React draws.
 *
 * @param these lists alone, or sheets too
 */
export function clearDesk(these: 'lists' | 'all'): void {
  const going = standing.filter(({ is }) => these === 'all' || is === 'list').reverse();
  if (going.length === 0) return;
  const { activeElement } = document;
  // The browser tells nobody of a focus that goes with what had it: the list of articles, whose menu it was in, would hold
  // itself for focused and take it back.
  if (activeElement instanceof HTMLElement && activeElement.closest('.desk') === null) activeElement.blur();
  for (const { close } of going) flushSync(close);
}
