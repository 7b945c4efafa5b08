import { useEffect, useRef } from 'react';

/** Wait until a sheet that closes has given the focus back where it can, in milliseconds. */
const settleMs = 60;

/**
 * Keeps the keyboard in the list after a row was renamed or moved away: where its focus went with it, the row under its new
 * name has it, else the row that took its place. Answers what is to be told of a row before something is done with it.
 *
 * @param names of the rows, in order; another array whenever they change
 * @param busy while a sheet asks something about the row
 */
export function useKeptFocus(names: readonly string[], busy: boolean): (name: string) => void {
  const acted = useRef<{ readonly at: number; readonly before: readonly string[] }>(undefined);
  useEffect(() => {
    if (acted.current === undefined || busy) return;
    const timer = setTimeout(() => {
      const { activeElement, body } = document;
      if (acted.current === undefined || (activeElement !== null && activeElement !== body)) return;
      const { at, before } = acted.current;
      // Nothing has changed yet: the answer is still on its way.
      if (before === names) return;
      acted.current = undefined;
      const renamed = names.find((name) => !before.includes(name));
      rowOf(renamed ?? names[Math.min(at, names.length - 1)])?.focus();
    }, settleMs);
    return () => clearTimeout(timer);
  }, [names, busy]);
  return (name) => {
    acted.current = { at: names.indexOf(name), before: names };
  };
}

function rowOf(name: string | undefined): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>('.entries [data-key]');
  return [...rows].find((row) => row.dataset.key === name);
}
