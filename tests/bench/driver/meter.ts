/** What watches keys in a page: the benchmark's own, or the program's. */
export interface Meter {
  /**
   * Waits for the nth key since the meter was put in; each is told once. @returns milliseconds from its keydown event to the painted frame
   * that shows a change. Rejects when 10 seconds pass without one.
   */
  settled(nth: number): Promise<number>;
}

declare global {
  interface Window {
    benchMeter?: Meter;
  }
}

/**
 * Puts the meter into a page. It is sent there as source by the driver, so it stands alone: it uses nothing of this module.
 * A key is over in the first painted frame after the tree changed: the driver sends only keys that change it, and an editor
 * that draws later than the next frame is charged for the wait.
 */
export function putMeterIn(): void {
  const giveUpMs = 10_000;
  // Only keys nobody has asked for yet: the meter must not be what a long session gathers.
  const keys = new Map<number, Promise<number>>();
  let pressed = 0;
  let changes = 0;
  new MutationObserver(() => {
    changes++;
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });

  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(undefined);
      });
    });

  const measured = async (began: number, before: number): Promise<number> => {
    for (;;) {
      const now = await painted();
      if (changes > before) return now - began;
      if (now - began > giveUpMs) throw new Error('A key changed nothing in the page.');
    }
  };

  addEventListener(
    'keydown',
    () => {
      const key = measured(performance.now(), changes);
      // The rejection is read by whoever asks for this key; until then it is nobody's.
      key.catch(() => {});
      keys.set(++pressed, key);
    },
    { capture: true },
  );

  window.benchMeter = {
    async settled(nth) {
      const giveUp = performance.now() + giveUpMs;
      while (pressed < nth) {
        if (performance.now() > giveUp) throw new Error('A key never reached the page.');
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const key = keys.get(nth);
      if (key === undefined) throw new Error(`There is no key number ${nth}, or it was asked for before.`);
      keys.delete(nth);
      return key;
    },
  };
}
