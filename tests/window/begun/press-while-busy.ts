import type { CDPSession } from 'playwright-core';
import { sharedApp as app } from './shared-app';

/** Presses keys while the window is busy: they wait in its queue and come one after another, with nothing in between. */
export async function pressWhileBusy(chords: readonly string[]): Promise<void> {
  await withSystem(async (system) => {
    const busy = app.page.evaluate(() => {
      for (const endMs = performance.now() + 500; performance.now() < endMs; );
    });
    await Promise.all([busy, ...chords.flatMap((chord) => press(system, chord))]);
  });
}

/** Presses the same keys in a window that has time for each. */
export async function pressOneByOne(chords: readonly string[]): Promise<void> {
  await withSystem(async (system) => {
    for (const chord of chords) {
      await Promise.all(press(system, chord));
      await app.page.waitForTimeout(chord.length === 1 && chord !== '/' ? 20 : 100);
    }
  });
}

async function withSystem(act: (system: CDPSession) => Promise<void>): Promise<void> {
  const system = await app.page.context().newCDPSession(app.page);
  await act(system);
  await system.detach();
}

/**
 * As a keyboard does: down and up, with the letter the key writes; or as a mouse does.
 * @param chord `a`, `Enter`, `Control+Shift+ArrowLeft`; `Click 380 150 2` twice there, in CSS pixels of the window
 */
function press(system: CDPSession, chord: string): Promise<unknown>[] {
  const [key = chord, ...held] = chord.split('+').reverse();
  const isHeld = held.includes('Control');
  const [click, x, y, times = 1] = chord.split(' ');
  if (click === 'Click') {
    const at = { x: Number(x), y: Number(y), button: 'left' } as const;
    return Array.from({ length: Number(times) }, (_, before) => before + 1).flatMap((clickCount) => [
      system.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', clickCount }),
      system.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased', clickCount }),
    ]);
  }
  const text = isHeld ? '' : key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  const one = {
    key,
    modifiers: (isHeld ? 2 : 0) + (held.includes('Shift') ? 8 : 0),
    windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0),
  };
  return [
    system.send('Input.dispatchKeyEvent', { ...one, type: text === '' ? 'rawKeyDown' : 'keyDown', text }),
    system.send('Input.dispatchKeyEvent', { ...one, type: 'keyUp' }),
  ];
}

/** Of keys whose number is not that of their letter. */
const codes: Readonly<Record<string, number>> = {
  Enter: 13,
  Backspace: 8,
  Delete: 46,
  Home: 36,
  End: 35,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Escape: 27,
  '-': 189,
  '.': 190,
  '/': 191,
};
