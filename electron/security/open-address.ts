import { BrowserWindow, dialog, shell, type WebContents } from 'electron';
import { words } from '../words';
import { webAddress } from './web-address';

/** Shows the whole address and opens it in the person's own browser or mail program when they agree. */
export async function openAddress(text: string, from: WebContents): Promise<void> {
  const address = webAddress(text);
  const window = BrowserWindow.fromWebContents(from);
  if (address === undefined || window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words('openAddressQuestion'),
    detail: address,
    buttons: [words('openAddressAgree'), words('openAddressCancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
}
