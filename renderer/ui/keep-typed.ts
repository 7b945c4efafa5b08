/** Lets go of the keyboard, and answers the letters pressed until then; nothing when asked again. */
export type TakeTyped = () => string;

/**
 * Keeps the letters pressed from now on from whatever has the focus: they are meant for a text that is on its way, and would
 * else go elsewhere or nowhere. Chords and keys that write nothing pass.
 */
export function keepTyped(): TakeTyped {
  let letters = '';
  const stopped = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (!isLetter(event)) return;
    letters += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', keep, { capture: true, signal: stopped.signal });
  return () => {
    stopped.abort();
    const taken = letters;
    letters = '';
    return taken;
  };
}

/** One character, also of the third level of a keyboard, and no chord. */
function isLetter(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  return [...event.key].length === 1 && (!isChord || event.getModifierState('AltGraph'));
}
