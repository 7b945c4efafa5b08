/** Time for whatever closes to give the focus back by itself, in milliseconds. */
const patienceMs = 80;

/**
 * Calls when the focus was lost: what had it has gone from the window (a banner dismissed, a pane shut, a sheet whose
 * button went with its menu) or takes no more presses, and nothing else took it. Keys would go nowhere. Nothing is watched
 * while the focus is in the text, where every letter changes the page.
 *
 * @returns ends the watch
 */
export function keepFocus(onLost: () => void): () => void {
  let last: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const isLost = () => {
    if (last === undefined || (last.isConnected && !last.matches(':disabled'))) return false;
    const { activeElement, body } = document;
    // The browser takes it from what is disabled in a moment of its own, and tells nobody.
    return activeElement === body || activeElement === last;
  };
  const look = () => {
    if (!isLost() || timer !== undefined) return;
    timer = setTimeout(() => {
      // A sheet gives it back in the frame after it went, which on a busy computer is later than any patience.
      frame = requestAnimationFrame(() => {
        timer = undefined;
        if (isLost()) onLost();
      });
    }, patienceMs);
  };
  const watcher = new MutationObserver(look);
  const follow = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
    watcher.disconnect();
    if (last && !last.matches('[data-slate-editor]'))
      watcher.observe(document.body, { childList: true, attributeFilter: ['disabled'], subtree: true });
  };
  document.addEventListener('focusin', follow);
  document.addEventListener('focusout', look);
  return () => {
    document.removeEventListener('focusin', follow);
    document.removeEventListener('focusout', look);
    watcher.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
