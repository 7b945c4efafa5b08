import { useEffect, useRef, useState } from 'react';
import { useBridge } from '../bridge/bridge';

/**
 * Takes files dropped anywhere, but pictures on the text, where they become figures. Answers whether files are being
 * dragged where they would be taken. A file that is none of this computer's has no path and is told by its name.
 */
export function useFileDrop(told: {
  onFiles: (paths: readonly string[]) => void;
  onStrange: (name: string) => void;
}): boolean {
  const bridge = useBridge();
  const [over, setOver] = useState(false);
  const current = useRef(told);
  useEffect(() => {
    current.current = told;
  });
  useEffect(() => {
    const stopped = new AbortController();
    // Before whatever is inside, which would take a file for a text to put in.
    const listen = (name: 'dragover' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(name, hear, { capture: true, signal: stopped.signal });
    listen('dragover', (event) => {
      const ours = isForLibrary(event);
      setOver(ours);
      if (!ours) return;
      take(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    listen('drop', (event) => {
      setOver(false);
      if (!isForLibrary(event)) return;
      take(event);
      const files = [...(event.dataTransfer?.files ?? [])].map((file) => ({
        file,
        path: bridge.pathOf(file),
      }));
      const paths = files.map(({ path }) => path).filter((path) => path !== '');
      if (paths.length > 0) current.current.onFiles(paths);
      const strange = files.find(({ path }) => path === '');
      if (strange) current.current.onStrange(strange.file.name);
    });
    window.addEventListener(
      'dragleave',
      (event) => {
        // The pointer left the window, not only one thing in it for another.
        if (event.relatedTarget === null) setOver(false);
      },
      { signal: stopped.signal },
    );
    return () => stopped.abort();
  }, [bridge]);
  return over;
}

function isForLibrary({ target, dataTransfer }: DragEvent): boolean {
  if (!dataTransfer?.types.includes('Files')) return false;
  const on = target instanceof Element ? target : null;
  const text = on?.closest('.article-page') ?? null;
  // A text that may only be read takes nothing.
  if (text === null || text.getAttribute('contenteditable') === 'false') return true;
  // A figure takes pictures and says so of anything else. While files are dragged only their kinds are known.
  const kinds = [...dataTransfer.items].filter(({ kind }) => kind === 'file').map(({ type }) => type);
  return on?.closest('.figure-frame') === null && !kinds.some((type) => type.startsWith('image/'));
}

function take(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
