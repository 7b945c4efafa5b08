import { type RefObject, useEffect, useEffectEvent } from 'react';
import { keepFocus } from '../ui/keep-focus';
import { isLetter } from '../ui/keep-typed';
import { isDeskClear, isSheetOver } from '../ui/over-the-desk';
import { goRound, goToArticle, rememberInPane } from './go-round';
import { keepFromPresses } from './press-beside';

/**
 * Where the focus goes in the desk: F6 and Shift+F6 go round its panes, Escape leads from any of them back to the text
 * unless something closes with it, a press beside everything leaves it where it is, and a focus that was lost comes back to the
 * text. Where nothing has it, as after words were selected beside all controls, a letter is the text's.
 *
 * @param toText takes the focus into the text; false where there is none to take it
 * @param toTextNow does so before the key that is being told of writes
 */
export function useFocus(desk: RefObject<HTMLElement | null>, toText: () => boolean, toTextNow: () => void) {
  const write = useEffectEvent(toTextNow);
  const go = useEffectEvent((by: 1 | -1) => {
    if (desk.current) goRound(desk.current, by, toText);
  });
  const back = useEffectEvent(() => {
    if (desk.current) goToArticle(desk.current, toText);
  });
  useEffect(() => {
    const round = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    const isNowhere = () => document.activeElement === document.body && isDeskClear();
    const bring = (event: KeyboardEvent) => {
      if ((isLetter(event) || event.key === 'Dead') && isNowhere()) write();
    };
    const leave = (event: KeyboardEvent) => {
      const { activeElement: active } = document;
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (active?.closest('[data-pane]:not([data-pane="article"])') || isNowhere()) back();
    };
    // Before any field, many of which keep their keys to themselves; Escape after all of them, which may want it.
    window.addEventListener('keydown', round, true);
    window.addEventListener('keydown', bring, true);
    window.addEventListener('keydown', leave);
    document.addEventListener('focusin', rememberInPane);
    const end = keepFocus(() => {
      if (!isSheetOver()) back();
    });
    const endPresses = desk.current ? keepFromPresses(desk.current, back) : undefined;
    return () => {
      window.removeEventListener('keydown', round, true);
      window.removeEventListener('keydown', bring, true);
      window.removeEventListener('keydown', leave);
      document.removeEventListener('focusin', rememberInPane);
      end();
      endPresses?.();
    };
  }, [desk]);
  return {
    toArticle: () => {
      if (desk.current) goToArticle(desk.current, toText);
    },
    nextPane: (by: 1 | -1) => {
      if (desk.current) goRound(desk.current, by, toText);
    },
  };
}
