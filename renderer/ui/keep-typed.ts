/**
 * Lets go of the keyboard, and answers what was pressed until then: letters, a line feed for Enter, U+0008 for Backspace.
 * Nothing when asked again.
 */
export type TakeTyped = () => string;

/**
 * Keeps what is typed from now on from whatever has the focus: it is meant for a text that is on its way, and would else go
 * elsewhere or nowhere. Chords and keys that write nothing pass.
 * @param typed what was kept before
 */
export function keepTyped(typed = ''): TakeTyped {
  const stopped = new AbortController();
  const keep = (event: KeyboardEvent) => {
    const written = writtenBy(event);
    if (written === undefined) return;
    // The key that asked for the text may still be held down.
    if (!event.repeat) typed += written;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', keep, { capture: true, signal: stopped.signal });
  return () => {
    stopped.abort();
    const taken = typed;
    typed = '';
    return taken;
  };
}

/** What a key writes, also of the third level of a keyboard; undefined for chords and the rest. */
function writtenBy(event: KeyboardEvent): string | undefined {
  if (isLetter(event)) return event.key;
  return isChord(event) ? undefined : acts[event.key];
}

/** Whether a key writes a letter, a space or a sign, also of the third level of a keyboard. */
export function isLetter(event: KeyboardEvent): boolean {
  return [...event.key].length === 1 && (!isChord(event) || event.getModifierState('AltGraph'));
}

const isChord = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

const acts: Readonly<Record<string, string>> = { Enter: '\n', Backspace: '\b' };
