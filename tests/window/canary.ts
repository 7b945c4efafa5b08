import type { App } from './app';

/**
 * Listens in the running program for whatever a payload could bring about: code that runs in the page, a request that is not
 * the program's own, a navigation, a window, a permission asked for, a download, a complaint of the content policy.
 */
export async function hangCanary(app: App): Promise<{ sang(): Promise<string[]> }> {
  await app.page.evaluate(() => {
    Object.assign(window, {
      sang: [],
      canary: () => Reflect.get(window, 'sang').push('code ran in the page'),
    });
  });
  await app.electron.evaluate(({ BrowserWindow, session, app: program }) => {
    const sang: string[] = [];
    Object.assign(globalThis, { sang });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window to listen to.');
    // Of the page itself and of every frame in it.
    const listenTo = (page: Electron.WebContents) =>
      page.on('will-frame-navigate', ({ url }) => {
        if (!url.startsWith('app://preview/')) sang.push(`it goes to ${url}`);
      });
    listenTo(contents);
    // One window may open: the one in which the preview's page is drawn for the printer.
    const opened = new Set<Electron.BrowserWindow>();
    Object.assign(globalThis, { openedByNobody: () => [...opened].map(() => 'a window opened') });
    program.on('browser-window-created', (_event, window) => {
      opened.add(window);
      listenTo(window.webContents);
      window.webContents.on('did-start-navigation', ({ url }) => {
        if (url.startsWith('app://preview/')) opened.delete(window);
        else sang.push(`a window opened at ${url}`);
      });
    });
    session.defaultSession.on(
      'will-download',
      (_event, item) => void sang.push(`a download of ${item.getURL()}`),
    );
    session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
      if (!/^(?:app|blob|data|devtools):/.test(url)) sang.push(`a request for ${url}: ${error}`);
    });
    session.defaultSession.webRequest.onCompleted(({ url }) => {
      if (!/^(?:app|blob|data|devtools):/.test(url)) sang.push(`an answer from ${url}`);
    });
  });
  return {
    async sang() {
      const inPage: string[] = await app.page.evaluate(() => Reflect.get(window, 'sang'));
      const inMachine = await app.electron.evaluate((): string[] => [
        ...Reflect.get(globalThis, 'sang'),
        ...Reflect.get(globalThis, 'openedByNobody')(),
      ]);
      return [...inPage, ...inMachine, ...app.complaints];
    },
  };
}

/** Elements of the window that no payload may bring there, as Chromium sees them. */
export function strangeElements(app: App): Promise<string[]> {
  return app.page.evaluate(() => {
    const strange: string[] = [];
    const page = document.querySelector('.article-page') ?? document.body;
    for (const element of page.querySelectorAll(
      'script, iframe, object, embed, form, link, style, base, meta, math, video, audio, template',
    ))
      strange.push(`${element.localName} in the text`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) strange.push(`${element.localName} ${name}`);
        if (/^\s*(?:javascript|vbscript|file|data):/i.test(value) && name !== 'd')
          strange.push(`${element.localName} ${name}=${value}`);
      }
    }
    return strange;
  });
}
