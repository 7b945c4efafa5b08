import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { KeptWindow } from '../machine/choices';
import { fitTo } from './fit-to';

/** A window that stood nowhere yet. */
const atFirst = { x: 0, y: 0, width: 1360, height: 880 };

/** How far a window opened beside another is moved down and to the right, so that both are seen, in pixels. */
const step = 28;

/** Where a window stands, to be opened there again. */
export function standingOf(window: BrowserWindow): Pick<KeptWindow, 'bounds' | 'fills'> {
  const { x, y, width, height } = window.getNormalBounds();
  return {
    bounds: { x, y, width, height },
    fills: window.isFullScreen() ? 'screen' : window.isMaximized() ? 'desktop' : 'nothing',
  };
}

/** The place beside a window. */
export function beside({ bounds, ...kept }: KeptWindow): KeptWindow {
  const moved = bounds && { ...bounds, x: bounds.x + step, y: bounds.y + step };
  return { ...kept, fills: 'nothing', bounds: moved && isOnScreen(moved) ? moved : null };
}

/** Where a window opens: where it stood, or in the middle of the first screen. */
export function opensAt(bounds: Rectangle | null): Partial<Rectangle> {
  if (bounds !== null && isOnScreen(bounds)) return fitTo(bounds, screen.getDisplayMatching(bounds).workArea);
  const { width, height } = fitTo(atFirst, screen.getPrimaryDisplay().workArea);
  return { width, height };
}

/** A screen may have been unplugged since: enough of the window must be on one to take hold of it. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  const grip = 80;
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return overlap >= grip && y >= workArea.y - 1 && y <= workArea.y + workArea.height - grip;
  });
}
