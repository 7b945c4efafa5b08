import { appScheme, windowHost } from '../../article/bridge/addresses';

/** Whether an address is the program's own window page, the only one that may ask. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${appScheme}:` && host === windowHost;
}

/** A frame of a page, as far as it says who asks. */
interface Frame {
  readonly url: string;
}

/** Whether a question comes from anybody but the window's own page: from a frame inside it, another page, or a frame that is gone. */
export function isStranger({
  senderFrame,
  sender,
}: {
  readonly senderFrame: Frame | null;
  readonly sender: { readonly mainFrame: Frame };
}): boolean {
  return senderFrame === null || senderFrame !== sender.mainFrame || !isOurPage(senderFrame.url);
}
