import { appScheme, windowHost } from '../../article/bridge/addresses';

/** Whether an address is the program's own window page, the only one that may ask. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${appScheme}:` && host === windowHost;
}
