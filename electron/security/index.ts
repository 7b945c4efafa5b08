import { app, type Session, type WebContents } from 'electron';
import { appScheme, windowHost } from '../../article/bridge/addresses';
import { openAddress } from './open-address';
import { isPreview, mayLeaveTheProgram } from './requests';

/** Everything a page could ask of the machine, refused; what is allowed is allowed elsewhere, by name. */
export const forbidByDefault = {
  /**
   * Before `ready`: Chromium runs errands of its own that no session's rule sees, such as fetching a spelling dictionary
   * at the first start. No name is looked up and no proxy asked for any of them.
   */
  inProgram(): void {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    app.commandLine.appendSwitch('no-proxy-server');
  },

  /** Permissions, devices, downloads, and every request that is not for the program's own schemes. */
  inSession(session: Session): void {
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.on('will-download', (event) => event.preventDefault());
    // A dictionary that does not lie on this computer is not fetched from Google, as Electron does unasked.
    session.setSpellCheckerDictionaryDownloadURL(`${appScheme}://${windowHost}/dictionaries/`);
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
    // No content policy holds for WebRTC, which would send to any number address: by way of a proxy only, and there is none.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(({ url }) => {
      void openAddress(url, contents);
      return { action: 'deny' };
    });
  },
};
