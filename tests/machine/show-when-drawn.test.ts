import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestBlankMs, showWhenDrawn } from '../../electron/windows/show-when-drawn';

/** The little of a window that is looked at here. */
function aWindow() {
  const state = { isDestroyed: false };
  const contents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isDestroyed: () => state.isDestroyed,
  });
  const show = vi.fn<() => void>();
  showWhenDrawn(window as unknown as BrowserWindow, show);
  return { window, contents, show, state };
}

describe('a window is shown', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('with its first frame, and once', () => {
    const { window, contents, show } = aWindow();
    contents.emit('did-finish-load');
    expect(show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    vi.advanceTimersByTime(longestBlankMs * 2);
    expect(show).toHaveBeenCalledOnce();
  });

  it('a while after its page has loaded where no frame comes, and not again when one does', () => {
    const { window, contents, show } = aWindow();
    contents.emit('did-finish-load');
    vi.advanceTimersByTime(longestBlankMs - 1);
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    window.emit('ready-to-show');
    expect(show).toHaveBeenCalledOnce();
  });

  it('never once it is closed', () => {
    const { window, contents, show, state } = aWindow();
    contents.emit('did-finish-load');
    state.isDestroyed = true;
    window.emit('closed');
    vi.advanceTimersByTime(longestBlankMs * 2);
    expect(show).not.toHaveBeenCalled();
  });
});
