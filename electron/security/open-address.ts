import type { WebContents } from 'electron';
import { systemDialogs } from '../dialogs';
import { webAddress } from './web-address';

/** Shows the whole address and opens it in the person's own browser or mail program when they agree. */
export async function openAddress(text: string, from: WebContents): Promise<void> {
  const address = webAddress(text);
  if (address !== undefined) await systemDialogs.address(from, address);
}
