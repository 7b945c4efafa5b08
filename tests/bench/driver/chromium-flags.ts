/** Chromium without the limit of the screen's rate, so that what is measured is work, and never asleep while unseen. */
export const chromiumFlags: readonly string[] = [
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
