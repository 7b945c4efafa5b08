/**
 * A press of the mouse beside all controls, on the ground of a pane or between its fields, takes the focus from nobody: who
 * pressed there goes on writing where they were. Words that stand there can still be selected, to be copied.
 *
 * @param toText takes the focus into the text, where the caret is
 * @returns ends it
 */
export function keepFromPresses(desk: HTMLElement, toText: () => void): () => void {
  const { body } = document;
  const stopped = new AbortController();
  let had: HTMLElement | undefined;
  const remember = () => {
    const { activeElement: active } = document;
    had = active instanceof HTMLElement && desk.contains(active) ? active : undefined;
  };
  const giveBack = () => {
    const { activeElement: active } = document;
    // A pane takes the focus itself where F6 has led to it.
    const isTaken = active !== body && !active?.matches('[data-pane]');
    if (isTaken || active === had || !had?.isConnected || isSelecting()) return;
    if (had.matches('[data-slate-editor]')) toText();
    else had.focus({ preventScroll: true });
  };
  const how = { capture: true, signal: stopped.signal };
  document.addEventListener('mousedown', remember, how);
  document.addEventListener('mouseup', giveBack, how);
  return () => stopped.abort();
}

function isSelecting(): boolean {
  const { anchorNode, isCollapsed = true } = document.getSelection() ?? {};
  return !isCollapsed && anchorNode?.parentElement?.closest('[data-slate-editor]') === null;
}
