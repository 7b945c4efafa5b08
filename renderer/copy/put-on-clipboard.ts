import type { Copied } from './copied-as';

/** Longest wait for the page's own copy, in milliseconds; it comes within a few where it comes at all. */
const longestMs = 1000;

/**
 * Puts it on the clipboard by the copy the machine has the page do (`ask`). False where none came: the window is not
 * in front.
 */
export async function putOnClipboard({ text, html }: Copied, ask: () => Promise<unknown>): Promise<boolean> {
  // Chromium copies only what is selected, unless a page says before that it has something of its own.
  const offer = (event: Event) => event.preventDefault();
  let fill: (event: ClipboardEvent) => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const filled = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), longestMs);
    fill = (event) => {
      event.preventDefault();
      // The editor's own copy must not put the selection in its place.
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      resolve(true);
    };
  });
  window.addEventListener('beforecopy', offer, true);
  window.addEventListener('copy', fill, true);
  try {
    await ask();
    return await filled;
  } finally {
    // A listener left behind would take the next copy of a person for its own.
    clearTimeout(timer);
    window.removeEventListener('beforecopy', offer, true);
    window.removeEventListener('copy', fill, true);
  }
}
