import { appScheme, previewHost } from '../../article/bridge/addresses';

const ownSchemes: readonly string[] = ['app:', 'blob:', 'data:', 'devtools:'];

/** Whether an address is of the program's preview, the one page that may stand in a frame. */
export function isPreview(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${appScheme}:` && new URL(url).host === previewHost;
}

/** Whether a request is for anything but the program's own pages and the bytes they hold. */
export function mayLeaveTheProgram(url: string): boolean {
  return !URL.canParse(url) || !ownSchemes.includes(new URL(url).protocol);
}
