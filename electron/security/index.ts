import type { Session, WebContents } from 'electron';
import { openAddress } from './open-address';
import { isPreview, mayLeaveTheProgram } from './requests';

/** Everything a page could ask of the machine, refused; what is allowed is allowed elsewhere, by name. */
export const forbidByDefault = {
  /** Permissions, devices, downloads, and every request that is not for the program's own schemes. */
  inSession(session: Session): void {
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.on('will-download', (event) => event.preventDefault());
    session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: mayLeaveTheProgram(url) }));
  },

  /** Navigation, new windows and embedded pages but the preview's own frame; a link to the web is shown to the person, then given to their browser. */
  inPage(contents: WebContents): void {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame || !isPreview(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void openAddress(url, contents);
      return { action: 'deny' };
    });
  },
};
