/** What watches keys in a page: the benchmark's own, or the program's. */
export interface Meter {
  /**
   * Waits for the key after the one last asked for. @returns milliseconds from its keydown event to the painted frame
   * that shows a change. Rejects when 10 seconds pass without one.
   */
  settled(): Promise<number>;
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
  const keys: Promise<number>[] = [];
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
      keys.push(key);
    },
    { capture: true },
  );

  window.benchMeter = {
    async settled() {
      const giveUp = performance.now() + giveUpMs;
      for (;;) {
        const key = keys.shift();
        if (key !== undefined) return key;
        if (performance.now() > giveUp) throw new Error('A key never reached the page.');
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  };
}
