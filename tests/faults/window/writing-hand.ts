import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../../window/app';
import { type Loss, lossOf, type Painted } from './loss';

/**
 * What is killed, and when: the machine's process, the window's, or every process of the program; at a log-out the system asks
 * every process to end, the windows' too.
 */
export const kills = [
  'machine',
  'window',
  'everything',
  'everything, in a pause',
  'everything, at a log-out',
] as const;
export type Kill = (typeof kills)[number];

const keyMs = 1000 / 12;

/** Someone writing in a real window, who goes on where the words stand whenever the program was killed. */
export class WritingHand {
  private painted: Painted[] = [];
  /** When something was last taken back. */
  private undoneAtMs = 0;

  private constructor(private readonly app: App) {}

  static async atWork(): Promise<WritingHand> {
    const app = new App({ begun: true });
    const page = await app.launch();
    await page.getByRole('button', { name: 'New article' }).first().click();
    await page.locator('.article-page').waitFor();
    await page.keyboard.type('Killed');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('begun');
    await app.saved();
    return new WritingHand(app);
  }

  /** Writes, kills after some time, starts the program again, and answers what did not come back. */
  async writeUntil(kill: Kill): Promise<Loss> {
    await this.watchPainting();
    const writing = this.write(kill).catch(() => {}); // A kill in the middle of a key is what this is about.
    await pause(300 + Math.random() * 1700);
    if (kill === 'everything, in a pause') {
      await writing;
      // The save begins a second after the last key.
      await pause(960 + Math.random() * 150);
    }
    const pids = await this.pidsBeside(kill);
    const atMs = Date.now();
    const signal = kill === 'everything, at a log-out' ? 'SIGTERM' : 'SIGKILL';
    for (const pid of pids) process.kill(pid, signal);
    if (signal === 'SIGTERM') await this.app.signal(signal);
    else if (kill !== 'window') await this.app.kill9();
    const painted = this.painted.filter((one) => one.atMs <= atMs);
    // The driver may wait for ever for a key in a window that died.
    await Promise.race([writing, pause(1000)]);
    const back = kill === 'window' ? await this.backInWindow() : undefined;
    if (kill === 'window') await this.app.kill9();
    const page = await this.app.launch();
    await page.locator('.article-page').waitFor();
    const shown = back ?? (await page.locator('.article-page p').last().innerText());
    const loss = lossOf(painted, plain(shown), { killedAtMs: atMs, undoneAtMs: this.undoneAtMs });
    // She sets the caret where she was: at the end.
    await page.locator('.article-page p').last().click();
    await page.keyboard.press('End');
    return { ...loss, broken: [...loss.broken, ...this.brokenOnDisk()] };
  }

  async rest(): Promise<void> {
    await this.app.dispose();
  }

  private async watchPainting(): Promise<void> {
    this.painted = [];
    const { page } = this.app;
    page.on('console', (message) => {
      const [, at, text] = /^painted (\d+) (.*)$/.exec(message.text()) ?? [];
      if (at !== undefined) this.painted.push({ atMs: Number(at), text: plain(text ?? '') });
    });
    await page.evaluate(() => {
      let last = '';
      const frame = () => {
        const text = [...document.querySelectorAll<HTMLElement>('.article-page p')].at(-1)?.innerText ?? '';
        // Told only after the frame that shows it.
        if (text !== last) setTimeout(() => console.debug(`painted ${Date.now()} ${text.trim()}`));
        last = text;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
  }

  /** Twelve keys a second; now and then something pasted, or taken back. */
  private async write(kill: Kill): Promise<void> {
    const { page, electron } = this.app;
    for (let key = 0; kill !== 'everything, in a pause' || key < 8; key++) {
      const next = pause(keyMs);
      const luck = Math.random();
      if (luck < 0.04) {
        await electron.evaluate(({ clipboard }) => clipboard.writeText('PASTED'));
        await page.keyboard.press('Control+V');
      } else if (luck < 0.08) {
        this.undoneAtMs = Date.now();
        await page.keyboard.press('Control+Z');
      } else await page.keyboard.press(String.fromCharCode(97 + Math.floor(Math.random() * 26)));
      await next;
    }
  }

  /** What is killed beside the machine's own process, or instead of it. */
  private async pidsBeside(kill: Kill): Promise<number[]> {
    if (kill === 'machine') return [];
    const { electron } = this.app;
    if (kill !== 'window') return descendantsOf(electron.process().pid ?? 0);
    const window = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    return window === undefined ? [] : [window];
  }

  /** What the window shows once the program has put another in the place of the one that died. */
  private async backInWindow(): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      await pause(150);
      const shown = await this.app.electron.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (!contents || contents.isCrashed() || contents.isLoading()) return '';
        const asked = contents.executeJavaScript(
          '[...document.querySelectorAll(".article-page p")].at(-1)?.innerText ?? ""',
        );
        return Promise.race([asked, new Promise<string>((resolve) => setTimeout(resolve, 500, ''))]);
      });
      if (plain(String(shown)) !== '') return String(shown);
    }
    throw new Error('no window came in the place of the one that died');
  }

  private brokenOnDisk(): string[] {
    const broken: string[] = [];
    for (const name of this.app.articles()) {
      try {
        this.app.onDisk(name);
      } catch (error) {
        broken.push(error instanceof Error ? error.message : String(error));
      }
      const strays = readdirSync(join(this.app.library, name)).filter((file) =>
        file.endsWith('.marbre-temp'),
      );
      if (strays.length > 0) broken.push(`left behind in ${name}: ${strays}`);
    }
    return broken;
  }
}

/** Without what an editor puts in empty lines. */
function plain(text: string): string {
  return text.replaceAll(/[\s\ufeff]/g, '');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Processes a process began, and theirs, as /proc tells. */
function descendantsOf(pid: number): number[] {
  const children = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return parent === pid ? [Number(name)] : [];
    } catch {
      return []; // Ended meanwhile.
    }
  });
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}
