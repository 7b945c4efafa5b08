import { useSyncExternalStore } from 'react';

/** How often the calendar is looked at, in milliseconds: a computer sleeps through a timer that waits for midnight. */
const lookMs = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Has what says a moment by `when` or `dayAndTime` drawn anew once another day begins, or the clocks here are those of another
 * zone: a window stands open for days, and the 18:40 of yesterday must not be read as today's.
 */
export function useToday(): void {
  useSyncExternalStore(subscribe, today);
}

function today(): string {
  const now = new Date();
  return `${now.toDateString()} ${now.getTimezoneOffset()}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, lookMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
