import type { WebContents } from 'electron';
import type { ChoicesKept } from '../machine/choices';

export type ZoomStep = 'in' | 'out' | 'reset';

const smallest = -3;
const largest = 5;

/** Makes everything larger or smaller, and remembers it. Chromium keeps one size for all pages of a program. */
export function zoom(choices: ChoicesKept, pages: Iterable<WebContents>, step: ZoomStep): void {
  const { zoom: before } = choices.get();
  const by = { in: 0.5, out: -0.5, reset: -before }[step];
  const level = Math.min(largest, Math.max(smallest, before + by));
  choices.set({ zoom: level });
  for (const page of pages) page.setZoomLevel(level);
}
