import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The program as a person has it: a real Electron, a real window, folders of its own that go with it.
 * The same App can be launched again after `quit` or `kill9`, on the same folders.
 */
export class App {
  /** What Electron keeps for itself: preferences, journal. */
  readonly userData: string;
  /** An empty folder for articles. */
  readonly library: string;
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
        libraryOpen: true,
        inspectorOpen: true,
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
      args: this.args(),
      env: this.env(),
      timeout: 30_000,
    });
    const page = await electron.firstWindow();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    this.running = { electron, page };
    await page.waitForLoadState('load');
    return page;
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

  /** Keeps a picture of the window. @param name file name without extension @returns the picture's path */
  async screenshot(name: string, folder = join(root, 'out', 'screenshots')): Promise<string> {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** Quits if it still runs, and removes its folders. */
  async dispose(): Promise<void> {
    if (this.running !== undefined) await this.quit();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  private args(): string[] {
    const { args = [], lang = 'en' } = this.options;
    return [root, `--user-data-dir=${this.userData}`, `--lang=${lang}`, ...args];
  }

  private env(): Record<string, string> {
    const own = Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return {
      ...Object.fromEntries(own),
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

function runtime(): string {
  const program = process.env.MARBRE_RUNTIME;
  if (program !== undefined) return program;
  throw new Error('MARBRE_RUNTIME is not set: run window tests with `npm run test:window -- FILE`.');
}
