/** Waits until the next frame has been laid out and painted. @returns the time then, as `performance.now()` */
export function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message posted before the frame's layout and paint arrives in the first task after them.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

/** Waits for the first painted frame in which something is so. Throws when 60 seconds pass without it. */
export async function framesUntil(isSo: () => boolean): Promise<number> {
  const giveUp = performance.now() + 60_000;
  for (;;) {
    const now = await afterFrame();
    if (isSo()) return now;
    if (now > giveUp) throw new Error('The editor never drew what was waited for.');
  }
}
