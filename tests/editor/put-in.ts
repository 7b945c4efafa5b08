import { act, screen } from '@testing-library/react';
import { createClipboard } from './notation/clipboard';

/** Pastes at the caret, as the browser tells of it: a text, or what a clipboard holds by type. */
export async function putIn(holds: string | Readonly<Record<string, string>>): Promise<void> {
  const carried = typeof holds === 'string' ? { 'text/plain': holds } : holds;
  const box = screen.getByRole('textbox', { name: 'Article' });
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: Object.assign(createClipboard(carried), { types: Object.keys(carried), files: [] }),
  });
  await act(async () => box.dispatchEvent(event));
}
