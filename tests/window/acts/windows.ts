import type { Page } from 'playwright-core';
import type { App } from '../app';
import { choose } from './catalogue';
import { answerTheSystem, write } from './hand';
import { livePages } from './ledger';
import { type Acts, pick, type Stage } from './stage';

const most = 3;

/** Windows that come, go, change their size and die. */
export const windows: Acts = {
  resize: [
    1,
    async ({ app }, at, also) => {
      const [width, height] = [800 + Math.round(at * 1120), 560 + Math.round(also * 520)];
      const window = await app.electron.browserWindow(app.page);
      await window.evaluate(
        (frame, [width, height]) => frame.setContentSize(width ?? 0, height ?? 0),
        [width, height],
      );
      await app.page.waitForTimeout(100);
      return `makes the window ${width} × ${height}`;
    },
  ],
  zoom: [
    1,
    async ({ app }, at) => {
      const way = pick(['zoomIn', 'zoomOut', 'zoomReset'], at) ?? 'zoomReset';
      await choose(app, 'view', way);
      return way;
    },
  ],
  openWindow: [
    1,
    async ({ app }, at) => {
      if (livePages(app).length >= most) return closeOne({ app });
      const name = pick(app.articles(), at) ?? null;
      const isOpen = await app.page.evaluate(
        async (name) => name !== null && (await window.marbre.versions.list({ name })).ok,
        name,
      );
      if (isOpen || at < 0.3) {
        app.turnTo(await app.opens(() => choose(app, 'file', 'newWindow')));
        return 'opens a window';
      }
      const before = livePages(app).length;
      await app.page.evaluate((article) => void window.marbre.program.openWindow({ article }), name);
      for (let times = 0; times < 20 && livePages(app).length === before; times++)
        await app.page.waitForTimeout(50);
      return `opens ${name} in another window`;
    },
  ],
  turn: [
    2,
    async ({ app }, at) => {
      const page = pick(livePages(app), at) ?? app.page;
      await turnTo(app, page);
      return `turns to window ${livePages(app).indexOf(page) + 1} of ${livePages(app).length}`;
    },
  ],
  closeWindow: [0.5, closeOne],
  writeAndClose: [
    0.5,
    async (stage) => {
      const wrote = await write(stage);
      return `${wrote}, and ${await closeOne(stage)} at once`;
    },
  ],
  crash: [
    0.5,
    async (stage, at) => {
      const { app } = stage;
      const others = livePages(app).filter((page) => page !== app.page);
      const page = pick(others, at);
      if (!page) return 'has no other window that could crash';
      // What was written in it a moment ago is with the machine.
      await app.page.waitForTimeout(300);
      const frame = await app.electron.browserWindow(page);
      const before = await page.evaluate(
        () => document.querySelector('.article-page')?.textContent.match(/q\d+z/g) ?? [],
      );
      await frame.evaluate(({ webContents }) => webContents.forcefullyCrashRenderer());
      // The driver gives a crashed page up, so the machine is asked what its window shows.
      for (let times = 0; ; times++) {
        const shown = await frame.evaluate(({ webContents }) =>
          webContents.isCrashed() || webContents.isLoading()
            ? ''
            : Promise.race([
                webContents.executeJavaScript(
                  '(document.querySelector(".article-page") ?? document.querySelector(".empty"))?.textContent ?? ""',
                ),
                new Promise((resolve) => setTimeout(resolve, 500, '')),
              ]),
        );
        if (shown !== '' && before.every((word) => String(shown).includes(word))) break;
        if (times > 100) throw new Error(`After a crash the window shows ${String(shown).slice(0, 200)}.`);
        await app.page.waitForTimeout(100);
      }
      await closeFrame(app, page);
      return 'has another window crash and come back';
    },
  ],
  quit: [0.3, async (stage) => startAgain(stage, () => stage.app.quit(), 'quits')],
  kill: [
    0.3,
    async (stage) => {
      // A letter is on the disk within 100 ms of the machine having it.
      await stage.app.page.waitForTimeout(400);
      return startAgain(stage, () => stage.app.kill9(), 'has the program killed');
    },
  ],
};

async function startAgain(stage: Stage, end: () => Promise<void>, does: string): Promise<string> {
  const { app } = stage;
  const wrote = does === 'quits' ? await write(stage) : 'nothing';
  await end();
  passOverLastPage(app);
  const page = await app.launch();
  await answerTheSystem(app);
  await page.locator('.library, .desk').first().waitFor();
  await page.waitForTimeout(500);
  // Of several windows another may have come to the front.
  await turnTo(app, page);
  return `writes ${wrote}, ${does}, and starts again`;
}

/** Closes the window one is in, if it is not the only one, and goes on in another. */
async function closeOne({ app }: Pick<Stage, 'app'>): Promise<string> {
  const { page } = app;
  const other = livePages(app).find((one) => one !== page);
  if (!other) return 'keeps its only window';
  await closeFrame(app, page);
  await turnTo(app, other);
  return 'closes the window';
}

async function closeFrame(app: App, page: Page): Promise<void> {
  const frame = await app.electron.browserWindow(page);
  const before = await count(app);
  await frame.evaluate((window) => window.close());
  for (let times = 0; (await count(app)) >= before; times++) {
    if (times > 100) throw new Error('A window does not close.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  passOverLastPage(app);
}

/** A preview that is just being loaded finds neither page nor style sheet once its article is closed with the window. */
function passOverLastPage({ complaints }: App): void {
  const ofPreview = /^Refused to (apply style from|frame) 'app:\/\/preview\//;
  const others = complaints.filter((said) => !ofPreview.test(said));
  complaints.splice(0, complaints.length, ...others);
}

const count = ({ electron }: App) =>
  electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
  );

async function turnTo(app: App, page: Page): Promise<void> {
  app.turnTo(page);
  const frame = await app.electron.browserWindow(page);
  await frame.evaluate((window) => window.focus());
  await page.waitForTimeout(50);
}

/** Only the first window is left. */
export async function closeOthers(app: App): Promise<void> {
  while (livePages(app).length > 1) await closeOne({ app });
  app.turnTo(livePages(app)[0] ?? app.page);
}
