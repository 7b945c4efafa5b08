import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { KeptWindow } from '../machine/choices';

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

/** A screen may have been unplugged since: enough of the window must be on one to take hold of it. */
export function isOnScreen({ x, y, width }: Rectangle): boolean {
  const grip = 80;
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlap = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return overlap >= grip && y >= workArea.y - 1 && y <= workArea.y + workArea.height - grip;
  });
}
