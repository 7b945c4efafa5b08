import { useSyncExternalStore } from 'react';
import type { Look } from '../../article/bridge/program';

/** Up to this width the article has room for one pane beside it, in CSS pixels; a zoom makes the window narrower. */
const oneBeside = 900;

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Which panes stand beside the article. Where there is room for one, the one asked for last takes the other's place. */
export function usePanes(look: Look, hasInspector: boolean, onLook: (changed: Partial<Look>) => void) {
  const isNarrow = useSyncExternalStore(subscribe, () => window.innerWidth <= oneBeside);
  const inspectorOpen = look.inspectorOpen;
  const libraryOpen = look.libraryOpen && !(isNarrow && inspectorOpen && hasInspector);
  const toggle = (pane: 'library' | 'inspector') => {
    if (pane === 'inspector') onLook({ inspectorOpen: !inspectorOpen });
    else if (libraryOpen) onLook({ libraryOpen: false });
    else onLook({ libraryOpen: true, ...(isNarrow ? { inspectorOpen: false } : {}) });
  };
  return { libraryOpen, inspectorOpen, toggle };
}
