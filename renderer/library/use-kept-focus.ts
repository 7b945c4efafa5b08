import { useEffect, useRef } from 'react';

/** Wait until a sheet that closes has given the focus back where it can, in milliseconds. */
const settleMs = 60;
/** Looks for the row before it is given up. */
const mostLooks = 30;

/** A row something is done with: its place, and the names of all rows before. */
interface Acted {
  readonly at: number;
  readonly before: readonly string[];
}

/**
 * Keeps the keyboard in the list after a row was renamed or moved away: where its focus went with it, the row under its new
 * name has it, else the row that took its place. Answers what is to be told of a row before something is done with it.
 *
 * @param names of the rows, in order; another array whenever they change
 * @param busy while a sheet asks something about the row
 */
export function useKeptFocus(names: readonly string[], busy: boolean): (name: string) => void {
  const acted = useRef<Acted>(undefined);
  useEffect(() => {
    if (acted.current === undefined || busy) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (left: number) => {
      timer = setTimeout(() => {
        if (acted.current === undefined) return;
        const became = giveFocus(acted.current, names);
        if (became === 'given') acted.current = undefined;
        if (became === 'not-drawn' && left > 0) look(left - 1);
      }, settleMs);
    };
    look(mostLooks);
    return () => clearTimeout(timer);
  }, [names, busy]);
  return (name) => {
    acted.current = { at: names.indexOf(name), before: names };
  };
}

function giveFocus({ at, before }: Acted, names: readonly string[]): 'given' | 'not-drawn' | 'not-wanted' {
  // Nothing has changed yet: the answer is still on its way.
  if (before === names) return 'not-wanted';
  const renamed = names.find((name) => !before.includes(name));
  const to = rowOf(renamed ?? names[Math.min(at, names.length - 1)]);
  // The list draws its rows in its own time: the one that goes may stand there still, the one that comes not yet.
  if (!to || isOnLeaving(names)) return 'not-drawn';
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return 'not-wanted';
  to.focus();
  return 'given';
}

/** Whether the focus is on a row that is of the list no more. */
function isOnLeaving(names: readonly string[]): boolean {
  const key = document.activeElement?.closest<HTMLElement>('.entries [data-key]')?.dataset.key;
  return key !== undefined && !names.includes(key);
}

function rowOf(name: string | undefined): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>('.entries [data-key]');
  return [...rows].find((row) => row.dataset.key === name);
}
