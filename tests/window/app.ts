import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { readArticle, wordsOf } from '../../article';
import { languageRoom, ownDisplay, ownDrawing, ownNetLog, runtime } from './start-here';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The program as a person has it: a real Electron, a real window, folders of its own that go with it.
 * The same App can be launched again after `quit` or `kill9`, on the same folders.
 */
export class App {
  /** What Electron keeps for itself: preferences, journal. */
  readonly userData: string;
  /** A folder for articles, empty at first. */
  library: string;
  /** What the window wrote to its console as an error or a warning, over every launch. */
  readonly complaints: string[] = [];
  private readonly home = mkdtempSync(join(tmpdir(), 'marbre-window-'));
  private running: { electron: ElectronApplication; page: Page } | undefined;

  constructor(
    private readonly options: {
      args?: string[];
      env?: Record<string, string>;
      lang?: string;
      /** The first minute is over: the library is chosen, and Anne Roux writes in it. */
      begun?: boolean;
    } = {},
  ) {
    this.userData = join(this.home, 'user-data');
    this.library = join(this.home, 'library');
    mkdirSync(this.library);
    if (options.begun) {
      mkdirSync(this.userData);
      const preferences = {
        name: 'Anne Roux',
        language: 'system',
        theme: 'light',
      };
      writeFileSync(
        join(this.userData, 'preferences.json'),
        JSON.stringify({ libraryFolder: this.library, preferences }),
      );
    }
  }

  /** Opens the program and waits for its first window to be loaded. */
  async launch(): Promise<Page> {
    const electron = await _electron.launch({
      executablePath: runtime(),
      args: ['--require', join(root, 'tests', 'window', 'begin-when-driven.cjs'), ...this.args()],
      env: this.env(),
      // The program's own light and dark, not one a test imitates.
      colorScheme: null,
    });
    electron.on('window', (page) => this.listenTo(page));
    const page = await electron.firstWindow();
    this.listenTo(page);
    this.running = { electron, page };
    await page.waitForLoadState('load');
    return page;
  }

  /** A folder for articles, empty; it goes with the App. */
  freshLibrary(): string {
    return mkdtempSync(join(this.home, 'library-'));
  }

  /** Takes a running program back to where it stood after its first minute, in another library, with a page that begins anew. */
  async beginAnew(language: 'en' | 'fr' = 'en', library = this.freshLibrary()): Promise<Page> {
    const { page } = this;
    this.library = library;
    this.complaints.length = 0;
    await page.evaluate(
      async ({ library, language }) => {
        const { program } = window.marbre;
        await program.begin({ name: 'Anne Roux', libraryFolder: library });
        await program.changeLook({ libraryOpen: true, inspectorOpen: true });
        const chosen = { language, theme: 'light', pictureSize: 'original', keepLocation: false } as const;
        await program.changePreferences(chosen);
      },
      { library: this.library, language },
    );
    await page.emulateMedia({ forcedColors: null, contrast: null, reducedMotion: null, colorScheme: null });
    await page.reload();
    await page.locator('.library').waitFor();
    return page;
  }

  /** Another window that opens because of what is done; `page` is the one before still. */
  async opens(act: () => Promise<unknown>): Promise<Page> {
    const [page] = await Promise.all([this.electron.waitForEvent('window'), act()]);
    await page.waitForLoadState('load');
    return page;
  }

  /** From now on `page`, menus and screenshots are of that window. */
  turnTo(page: Page): void {
    this.now().page = page;
  }

  /** Every window, the first opened first. */
  pages(): Page[] {
    return this.electron.windows();
  }

  /** The window. */
  get page(): Page {
    return this.now().page;
  }

  /** The machine, for `evaluate` with Electron's own modules. */
  get electron(): ElectronApplication {
    return this.now().electron;
  }

  /** Starts the program once more while it runs, as a second click on its icon does. @returns the exit status */
  async launchAgain(...args: string[]): Promise<number | null> {
    const second = spawn(runtime(), [...this.args(), ...args], { env: this.env(), stdio: 'ignore' });
    await once(second, 'exit');
    return second.exitCode;
  }

  /** Starts the program once more while the first is still beginning: as soon as there is one, before it has a window. */
  async launchAgainAtOnce(...args: string[]): Promise<number | null> {
    while (!isLink(join(this.userData, 'SingletonLock'))) await wait(5);
    return this.launchAgain(...args);
  }

  /** Ends the program by a signal, as the system does at log-out; answers its exit status. */
  async signal(name: NodeJS.Signals): Promise<number | null> {
    return this.ended((child) => child.kill(name));
  }

  /** Does something that ends the program, and waits until it has; answers its exit status. */
  async ended(act: (child: ReturnType<ElectronApplication['process']>) => unknown): Promise<number | null> {
    const child = this.now().electron.process();
    this.running = undefined;
    const exit = once(child, 'exit');
    await act(child);
    await exit;
    return child.exitCode;
  }

  /** Closes the program as a person does, and waits until its process has ended. */
  async quit(): Promise<void> {
    const { electron } = this.now();
    this.running = undefined;
    await electron.close();
  }

  /** Ends the machine's process at once, as a power cut would. */
  async kill9(): Promise<void> {
    const child = this.now().electron.process();
    this.running = undefined;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  /** Keeps a picture of the window. @param name file name without extension */
  async screenshot(name: string, folder = join(root, 'out', 'screenshots')): Promise<void> {
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** A picture for whoever wants to look: in a run of everything nobody does, and each costs a quarter of a second. */
  async look(name: string): Promise<void> {
    if (process.env.MARBRE_LOOK) await this.screenshot(name);
  }

  /** Whether it was launched and has not ended. */
  get runs(): boolean {
    return this.running !== undefined;
  }

  /** Begins an article and puts the caret in its headline, or goes on at `words` there. @returns its id */
  async newArticle(words = ''): Promise<string> {
    const ids = (): (string | undefined)[] => {
      const found = this.articles().map((name) => this.idOf(name));
      return found.includes(undefined) ? ids() : found;
    };
    const before = ids();
    await this.page
      .getByRole('button', { name: /^(New|Nouvel) article$/i })
      .first()
      .click();
    await this.page.locator('.article-page:focus h1').filter({ hasText: /^\s*$/ }).waitFor();
    // By id: the article left for it may have another folder name by now.
    const id = ids().find((each) => !before.includes(each));
    if (id === undefined) throw new Error('The new article has no folder.');
    await this.page.keyboard.type(words);
    return id;
  }

  /** Ends the program at once with all it left, where nothing can be waited for any more. */
  abandon(): void {
    const { pid } = this.running?.electron.process() ?? {};
    this.running = undefined;
    // The driver starts it as the head of a group of its own: all its processes end at once and write nothing more.
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Names of the articles' folders. */
  articles(): string[] {
    return readdirSync(this.library).filter((name) => !name.startsWith('.'));
  }

  /** The words of every part of an article as its file holds them, each part's kind before its words. */
  onDisk(article?: string): string[] {
    const file = this.fileOf(article);
    const read = readArticle(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(`${file} cannot be read: ${read.reason}.`);
    return read.article.parts.map((part) => `${part.type}: ${wordsOf(part.children).join(' ')}`);
  }

  /** Path of an article's file. @param article its folder's name, or its id: a folder takes its headline's name in time */
  fileOf(article = this.articles()[0] ?? ''): string {
    const names = this.articles();
    const name = names.includes(article) ? article : names.find((each) => this.idOf(each) === article);
    return join(this.library, name ?? article, 'article.json');
  }

  /** Waits until the window says that every word is on the disk, which the program does by itself after a pause. */
  async saved(): Promise<void> {
    await this.page.locator('.save-saved').waitFor({ timeout: 10_000 });
  }

  /** Has every word saved without that pause: the window loses the focus, as far as page and machine can tell. */
  async save(): Promise<void> {
    await this.saveSoon();
    await this.saved();
  }

  /** The same without waiting for it: in a conflict nothing is saved before a person chose. */
  async saveSoon(): Promise<void> {
    // The page first, as where a person turns away: a letter just typed may still stand in it alone.
    await this.page.evaluate(() => void window.dispatchEvent(new FocusEvent('blur')));
    const frame = await this.electron.browserWindow(this.page);
    await frame.evaluate((window) => void window.emit('blur'));
  }

  /** Answers the next dialogs of the system, in order, as a person would. */
  async answerDialogs(answers: { open?: string[]; save?: string }): Promise<void> {
    await this.electron.evaluate(({ dialog }, { open, save }) => {
      if (open) dialog.showOpenDialog = async () => ({ canceled: open.length === 0, filePaths: open });
      if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: save === '', filePath: save });
    }, answers);
  }

  /** Chooses an item of the program's menu by the words of its path. */
  async menu(...path: string[]): Promise<void> {
    const window = await this.electron.browserWindow(this.page);
    await this.electron.evaluate(
      ({ Menu }, { labels, window }) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        let found: Electron.MenuItem | undefined;
        for (const label of labels) {
          found = items.find((item) => item.label.replace(/&(.)/g, '$1') === label);
          if (!found) throw new Error(`The menu has no ${label} among ${items.map((item) => item.label)}.`);
          items = found.submenu?.items ?? [];
        }
        found?.click({}, window, undefined);
      },
      { labels: path, window },
    );
    // The window hears of it by a message, and answers what is asked behind it; a page that goes never does.
    await window.evaluate(({ webContents }) =>
      Promise.race([
        webContents.executeJavaScript('new Promise((done) => setTimeout(done, 20))'),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ]),
    );
  }

  /** What axe finds wrong with the screen as it stands: rule and element, one line each. */
  async accessibilityFaults(): Promise<string[]> {
    // Half a megabyte of program: once a page.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const run: (context: Document, options: object) => Promise<{ violations: Violation[] }> = Reflect.get(
        Reflect.get(window, 'axe'),
        'run',
      );
      const { violations } = await run(document, {
        // The preview's frame has no origin and runs no script; the export has its own tests.
        iframes: false,
        // Only the rule on a locked orientation reads style sheets, and no window is turned.
        preload: false,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
  }

  /** Quits if it still runs, and removes its folders. */
  async dispose(): Promise<void> {
    if (this.running !== undefined) await this.quit();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Undefined for a folder that has just gone: one that was left takes its headline's name in time. */
  private idOf(name: string): string | undefined {
    const folder = join(this.library, name);
    try {
      const text = readFileSync(join(folder, 'article.json'), 'utf8');
      return /"id": ?"([^"]+)"/.exec(text)?.[1] ?? '';
    } catch (error) {
      if (!existsSync(folder)) return undefined;
      throw error;
    }
  }

  private readonly heard = new Set<Page>();
  private listenTo(page: Page): void {
    if (this.heard.has(page)) return;
    this.heard.add(page);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  private args(): string[] {
    const { args = [], lang = 'en' } = this.options;
    return [
      root,
      `--user-data-dir=${this.userData}`,
      `--lang=${lang}`,
      ...ownNetLog(),
      ...ownDrawing(),
      ...args,
    ];
  }

  private env(): Record<string, string> {
    const own = Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return {
      ...Object.fromEntries(own),
      ...ownDisplay(),
      ...languageRoom(),
      MARBRE_STOP_ON_FAULT: '1',
      MARBRE_CHECK_ANSWERS: '1',
      MARBRE_LIBRARY: this.library,
      ...this.options.env,
    };
  }

  private now(): { electron: ElectronApplication; page: Page } {
    if (this.running === undefined) throw new Error('The program is not running: call launch() first.');
    return this.running;
  }
}

/** Whether a link stands there, whatever it leads to. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
