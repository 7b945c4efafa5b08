import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../window/app';
import { type LargeFolder, largeFolders, layStrangers } from './large/large-folders';
import { type Stalls, watchStalls } from './large/stalls';
import { count, table } from './report/table';

/** Nobody may wait longer for a window that does not move, in milliseconds. */
const longestStallMs = 2000;
const patienceMs = 120_000;
const strangers = 100_000;

/** Opens, in the real window, what is larger than any newsroom writes; writes in it; answers the promises broken. */
export async function openLarge(say: (line: string) => void): Promise<string[]> {
  const app = new App({ begun: true });
  const broken: string[] = [];
  const rows: string[][] = [];
  const tell = (what: string, acts: string, stalls: Stalls, tookMs: number) => {
    rows.push([what, acts, count(tookMs), count(stalls.window), count(stalls.machine)]);
    say(`${what}, ${acts}: ${count(tookMs)} ms; longest stall ${stalls.window} and ${stalls.machine} ms`);
    for (const [where, ms] of Object.entries(stalls))
      if (ms > longestStallMs) broken.push(`${what}, ${acts}: the ${where} stood still for ${ms} ms`);
  };
  try {
    const laid = new Map<string, string>();
    for (const [what, large] of Object.entries(largeFolders)) {
      const folder = join(app.library, nameOf(what));
      mkdirSync(folder);
      laid.set(what, large.lay(folder));
      writeFileSync(join(folder, 'article.json'), laid.get(what) ?? '');
    }
    layStrangers(app.library, strangers);
    say('Everything is laid.');
    const startMs = performance.now();
    const page = await app.launch();
    const stalls = await watchStalls(app);
    await page.getByRole('row', { name: 'Twenty megabytes' }).waitFor({ timeout: patienceMs });
    await page.getByRole('row', { name: 'A thousand pictures' }).waitFor({ timeout: patienceMs });
    tell('all of it, and 100,000 files in the library', 'start', await stalls(), since(startMs));
    for (const [what, large] of Object.entries<LargeFolder>(largeFolders)) {
      const timed = async (acts: string, act: () => Promise<unknown>) => {
        const fromMs = performance.now();
        await act().catch((error) => broken.push(`${what}, ${acts}: ${error}`));
        tell(what, acts, await stalls(), since(fromMs));
      };
      const bytes = laid.get(what) ?? '';
      await (large.refused ? refuse(app, what, timed) : write(app, large, bytes, timed));
      if (large.refused && readFileSync(app.fileOf(nameOf(what)), 'utf8') !== bytes)
        broken.push(`${what}: its bytes are not what they were`);
    }
  } finally {
    await app.dispose();
  }
  console.log(`\n${table(['what', 'act', 'ms', 'longest stall: window', 'machine'], rows)}`);
  return broken;
}

type Timed = (acts: string, act: () => Promise<unknown>) => Promise<void>;

const nameOf = (what: string) => what.replaceAll(/\W+/g, '-');
const since = (fromMs: number) => Math.round(performance.now() - fromMs);

async function refuse(app: App, what: string, timed: Timed): Promise<void> {
  await timed('open', async () => {
    await app.page
      .getByRole('row')
      .filter({ hasText: nameOf(what) })
      .click();
    await app.page.getByText('This article could not be opened').waitFor({ timeout: patienceMs });
  });
}

async function write(app: App, { headline }: LargeFolder, bytes: string, timed: Timed): Promise<void> {
  const { page } = app;
  // Its folder takes the headline's name in time.
  const id = /"id": ?"([^"]+)"/.exec(bytes)?.[1] ?? '';
  const { keyboard } = page;
  const h1 = page.locator('.article-page h1');
  await timed('open', async () => {
    await page.getByRole('row', { name: headline }).click();
    await h1.filter({ hasText: headline }).waitFor({ timeout: patienceMs });
  });
  await timed('a letter at once', async () => {
    await keyboard.press('End');
    await keyboard.type('!');
    await h1.filter({ hasText: `${headline}!` }).waitFor({ timeout: patienceMs });
  });
  await timed('to the end, a word', async () => {
    await keyboard.press('Control+End');
    await keyboard.type(' indeed');
    // Playwright's own search for words would go through 20 MB of them.
    const last = () => document.getSelection()?.focusNode?.textContent?.endsWith(' indeed');
    await page.waitForFunction(last, undefined, { timeout: patienceMs });
  });
  await timed('save', async () => {
    await page.locator('.save-saved').waitFor({ timeout: patienceMs });
    const held = app.onDisk(id);
    if (held[0] !== `headline: ${headline}!` || !held.at(-1)?.includes('indeed'))
      throw new Error('the last words are not in the file');
  });
  await timed('undo, find', async () => {
    await keyboard.press('Control+z');
    await keyboard.press('Control+f');
    await keyboard.type('word99');
    await page.locator('.find-count').filter({ hasText: /\d|No/ }).waitFor({ timeout: patienceMs });
    await keyboard.press('Escape');
    await page.locator('.save-saved').waitFor({ timeout: patienceMs });
  });
}
