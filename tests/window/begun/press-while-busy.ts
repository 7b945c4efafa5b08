import { sharedApp as app } from './shared-app';

/** Presses keys while the window is busy: they wait in its queue and come one after another, with nothing in between. */
export async function pressWhileBusy(keys: readonly string[]): Promise<void> {
  const { page } = app;
  const system = await page.context().newCDPSession(page);
  const busy = page.evaluate(() => {
    for (const endMs = performance.now() + 500; performance.now() < endMs; );
  });
  const codes: Record<string, number> = {
    Enter: 13,
    Backspace: 8,
    ArrowDown: 40,
    ArrowUp: 38,
    ArrowLeft: 37,
    ArrowRight: 39,
    Escape: 27,
  };
  const press = (chord: string) => {
    const key = chord.replace('Control+', '');
    const isChord = key !== chord;
    const text = isChord ? '' : key === 'Enter' ? '\r' : key.length === 1 ? key : '';
    const one = {
      key,
      modifiers: isChord ? 2 : 0,
      windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0),
    };
    return [
      system.send('Input.dispatchKeyEvent', { ...one, type: text === '' ? 'rawKeyDown' : 'keyDown', text }),
      system.send('Input.dispatchKeyEvent', { ...one, type: 'keyUp' }),
    ];
  };
  await Promise.all([busy, ...keys.flatMap(press)]);
  await system.detach();
}
