import type { ElectronApplication, Page } from 'playwright-core';

/** A window of the running program, and all that is needed to tell what it may do. */
export interface Probe {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Its number among Electron's WebContents. */
  readonly contents: number;
  /** A server on this computer that would answer whoever reaches it. */
  readonly outside: string;
  /** What that server was asked so far. */
  readonly reached: readonly string[];
}

/** What is wrong with one point, one line each. */
type Point = (probe: Probe) => Promise<string[]>;

/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security), each point asked of the running program.
 * Point 19, the fuses, is read back from the packaged executable: tests/packaged.
 */
export const twentyPoints = {
  '1. only what came with the program is loaded': async ({ page, outside, reached }) => {
    const before = reached.length;
    const loaded = await page.evaluate(async (address) => {
      const load = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement, name: string) =>
        new Promise<string>((resolve) => {
          element.addEventListener('load', () => resolve(`${name} loaded`));
          element.addEventListener('error', () => resolve(''));
          setTimeout(() => resolve(''), 1500);
          element.src = `${address}${name}`;
          document.body.append(element);
        });
      const fetched = fetch(`${address}fetch`).then(
        () => 'fetch answered',
        () => '',
      );
      const image = load(new Image(), 'image');
      const script = load(document.createElement('script'), 'script');
      return (await Promise.all([fetched, image, script])).filter(Boolean);
    }, outside);
    return [...loaded, ...reached.slice(before).map((url) => `${url} was asked for`)];
  },

  '2. the page has no Node': async (probe) => {
    const names = ['require', 'process', 'module', 'Buffer', '__dirname'];
    const present = await probe.page.evaluate((each) => each.filter((name) => name in window), names);
    const on = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'];
    return [...present.map((name) => `the page has ${name}`), ...(await switchedOn(probe, on))];
  },

  '3. the preload script runs in a world of its own': (probe) => switchedOff(probe, ['contextIsolation']),

  '4. the page’s process is sandboxed': (probe) => switchedOff(probe, ['sandbox']),

  '5. every permission is refused': async ({ page }) => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const query = async (name: string) => {
        const status = await navigator.permissions.query({ name: name as PermissionName });
        return `${name} is ${status.state}`;
      };
      const asked = await Notification.requestPermission();
      return [...(await Promise.all(names.map(query))), `a notification is ${asked}`];
    });
    return states.filter((state) => !state.endsWith('denied'));
  },

  '6. web security is on': (probe) => switchedOff(probe, ['webSecurity']),

  '7. a content policy allows nothing but what came with the program': async ({ page }) => {
    const policy = await page.evaluate(
      async () => (await fetch(location.href)).headers.get('content-security-policy') ?? 'no policy',
    );
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in window;
    });
    return [
      ...(/^default-src 'none';/.test(policy) ? [] : [`the policy is: ${policy}`]),
      ...(/unsafe|https?:|\*|data:/.test(policy) ? [`the policy allows too much: ${policy}`] : []),
      ...(ran ? ['a script written into the page runs'] : []),
    ];
  },

  '8. no insecure part is let into a secure page': (probe) =>
    switchedOn(probe, ['allowRunningInsecureContent']),

  '9. no experiment of Chromium is on': (probe) => switchedOn(probe, ['experimentalFeatures']),

  '10. no feature of Blink is switched on by hand': (probe) => switchedOn(probe, ['enableBlinkFeatures']),

  '11. there is no webview': async (probe) => {
    const made = await probe.page.evaluate(() => 'loadURL' in document.createElement('webview'));
    return [...(made ? ['a webview can be made'] : []), ...(await switchedOn(probe, ['webviewTag']))];
  },

  '12. nor does one attach itself': async ({ page, electron }) => {
    await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'data:text/html,guest');
      view.setAttribute('nodeintegration', '');
      document.body.append(view);
    });
    await page.waitForTimeout(300);
    return electron.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .filter((contents) => contents.getType() === 'webview')
        .map((contents) => `a guest was attached: ${contents.getURL()}`),
    );
  },

  '13. it never navigates away': async ({ page, outside }) => {
    const before = page.url();
    const targets = [
      outside,
      'file:///etc/passwd',
      'data:text/html,<h1>other</h1>',
      'app://marbre/assets/other.html',
      'app://preview/none/index.html',
      'javascript:location.replace("about:blank")',
    ];
    try {
      for (const target of targets) {
        await page.evaluate((to) => {
          const link = document.createElement('a');
          link.href = to;
          document.body.append(link);
          link.click();
          link.remove();
        }, target);
        await page.waitForTimeout(60);
      }
      await page.evaluate((to) => {
        location.assign(to);
        const form = document.createElement('form');
        form.action = to;
        document.body.append(form);
        form.submit();
      }, outside);
      await page.waitForTimeout(200);
    } catch {
      // The page went away under the question.
      return ['it went elsewhere'];
    }
    return page.url() === before ? [] : [`it went to ${page.url()}`];
  },

  '14. no second window opens': async ({ page, electron, outside }) => {
    const before = electron.windows().length;
    const opened = await page.evaluate(
      (addresses) => addresses.filter((address) => window.open(address, '_blank', 'popup') !== null),
      ['app://marbre/index.html', 'about:blank', 'javascript:1', `${outside}popup`],
    );
    await page.waitForTimeout(200);
    const more = electron.windows().length - before;
    return [
      ...opened.map((address) => `${address} was opened`),
      ...(more > 0 ? [`${more} more windows`] : []),
    ];
  },

  '15. an address goes to the browser only parsed, shown whole, and agreed to': async ({
    page,
    electron,
  }) => {
    await electron.evaluate(({ dialog, shell }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen, agree: false });
      Object.assign(dialog, {
        showMessageBox: async (_window: unknown, { detail }: { detail: string }) => {
          seen.push(`shown ${detail}`);
          return { response: Reflect.get(globalThis, 'agree') === true ? 0 : 1 };
        },
      });
      Object.assign(shell, { openExternal: async (url: string) => void seen.push(`opened ${url}`) });
    });
    const open = async (address: string) => {
      await page.evaluate((to) => void window.open(to), address);
      await page.waitForTimeout(100);
    };
    const never = ['file:///etc/passwd', 'smb://host/share', 'ms-msdt:/id', 'javascript:1', '//host/share'];
    for (const address of never) await open(address);
    await open('HTTPS://Example.org/refused');
    await electron.evaluate(() => void Object.assign(globalThis, { agree: true }));
    await open('https://example.org/agreed');
    const seen: unknown = await electron.evaluate(() => Reflect.get(globalThis, 'seen'));
    const right = [
      'shown https://example.org/refused',
      'shown https://example.org/agreed',
      'opened https://example.org/agreed',
    ];
    return JSON.stringify(seen) === JSON.stringify(right)
      ? []
      : [`it was otherwise: ${JSON.stringify(seen)}`];
  },

  '17. only the window’s own page is heard': async ({ electron, page }) => {
    const preload = await electron.evaluate(({ app }) => `${app.getAppPath()}/dist/preload.cjs`);
    const strangers = ['app://preview/none/index.html', 'app://pictures/none/x', 'data:text/html,stranger'];
    const answers = await electron.evaluate(
      async ({ BrowserWindow }, { script, urls }) => {
        const ask = async (url: string) => {
          const window = new BrowserWindow({ show: false, webPreferences: { preload: script } });
          await window.loadURL(url).catch(() => undefined);
          const said: string = await window.webContents.executeJavaScript(
            'marbre.library.list().then(() => "answered", String)',
          );
          window.destroy();
          return said.includes('was asked by a stranger') ? [] : [`${url}: ${said}`];
        };
        return (await Promise.all(urls.map(ask))).flat();
      },
      { script: preload, urls: strangers },
    );
    // Electron itself listens to errors.
    const listened = await electron.evaluate(({ ipcMain }) =>
      ipcMain
        .eventNames()
        .map(String)
        .filter((name) => name !== 'error'),
    );
    const others = await page.evaluate(async () => {
      const asked: unknown = await Reflect.get(window, 'marbre')
        ?.library.rename({ name: '../x', to: 'x' })
        .then(() => 'a malformed question was answered', String);
      return typeof asked === 'string' && asked.includes('in a wrong form') ? [] : [String(asked)];
    });
    return [...answers, ...listened.map((name) => `${name} is heard from anybody`), ...others];
  },

  '18. nothing is served as a file': async ({ page }) => {
    const { protocol } = new URL(page.url());
    const read = await page.evaluate(() =>
      fetch('file:///etc/hostname').then(
        () => 'a file can be read',
        () => '',
      ),
    );
    return [
      ...(protocol === 'app:' ? [] : [`the page is served as ${protocol}`]),
      ...(read === '' ? [] : [read]),
    ];
  },

  '20. the page is handed no part of Electron': async ({ page }) =>
    page.evaluate(() => {
      const names = ['electron', 'ipcRenderer', 'webFrame', 'shell', 'contextBridge'].filter(
        (name) => name in window,
      );
      const offered: unknown = Reflect.get(window, 'marbre');
      const doors = ['ipcRenderer', 'invoke', 'send', 'sendSync', 'postMessage'];
      const own = typeof offered === 'object' && offered !== null ? Object.keys(offered) : ['no bridge'];
      return [...names, ...own.filter((name) => [...doors, 'no bridge'].includes(name))];
    }),
} as const satisfies Record<string, Point>;

/** What Electron holds of a page's preferences; a method its published types leave out. */
function preferences({ electron, contents }: Probe): Promise<Record<string, unknown>> {
  return electron.evaluate(({ webContents }, id) => {
    const found = webContents.fromId(id) ?? {};
    return Reflect.get(found, 'getLastWebPreferences').call(found);
  }, contents);
}

async function switchedOn(probe: Probe, names: readonly string[]): Promise<string[]> {
  const held = await preferences(probe);
  return names.filter((name) => held[name]).map((name) => `${name} is on`);
}

async function switchedOff(probe: Probe, names: readonly string[]): Promise<string[]> {
  const held = await preferences(probe);
  return names.filter((name) => held[name] !== true).map((name) => `${name} is off`);
}
