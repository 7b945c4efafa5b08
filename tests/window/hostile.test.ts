import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanText, readArticle } from '../../article';
import { auditHtml } from '../hostile/audit';
import { sampleOf } from '../hostile/corpus';
import { asName, hostileNames } from '../hostile/names/hostile-names';
import { App } from './app';
import { hangCanary, strangeElements } from './canary';
import { hostileJson } from './hostile-json';

// Bulk: every payload of the run stands in one article. `npm run test:hostile` opens over a thousand, and pastes every third.
const whole = process.env.MARBRE_HOSTILE === 'whole';
const payloads = sampleOf(whole ? 4 : 96).map(({ text }) => text);
const toPaste = payloads.filter((_, at) => !whole || at % 3 === 0);
const name = 'hostile';
const app = new App({ begun: true });
let canary: Awaited<ReturnType<typeof hangCanary>>;

beforeAll(async () => {
  mkdirSync(join(app.library, name));
  writeFileSync(app.fileOf(name), hostileJson(payloads));
  const page = await app.launch();
  canary = await hangCanary(app);
  await page.getByRole('row').or(page.getByRole('option')).first().waitFor();
});
afterAll(() => app.dispose());

/** Waits for what a payload may yet bring about: two frames and a turn of the machine. */
const settle = () => app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

test('an article full of payloads opens as words, in the list and on the page', async () => {
  await app.page
    .getByText(payloads[0] ?? '')
    .first()
    .click();
  await app.page.locator('.article-page p').first().waitFor();
  await settle();
  await app.look('hostile-article');
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()),
  ).toContain('Marbre');
});

/** What a clipboard may hold of some payloads: kinds with their text, one paste each. */
const clipboards = {
  'text/html': (texts: string[]) => texts,
  'text/plain': (texts: string[]) => [texts.join('\n')],
  'application/x-marbre-parts': (texts: string[]) => [JSON.stringify({ parts: texts.map(partOf) })],
  'application/x-slate-fragment': (texts: string[]) => [
    Buffer.from(
      encodeURIComponent(JSON.stringify(texts.map(partOf)).replace(/[\ud800-\udfff]/g, '')),
    ).toString('base64'),
  ],
};

function partOf(text: string): object {
  return { type: 'paragraph', id: text, [text]: text, children: [{ text, link: text, [text]: true }] };
}

/** Pastes one after the other at the caret, as Chromium tells of it. */
function paste(kind: string, held: readonly string[]): Promise<void> {
  return app.page.getByRole('textbox', { name: 'Article' }).evaluate(
    (box, given) => {
      for (const text of given.held) {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData(given.kind, text);
        const told = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
        box.dispatchEvent(new InputEvent('beforeinput', told));
      }
    },
    { kind, held },
  );
}

test.each([
  ['text/html', 0.1],
  ['text/plain', 0.9],
  ['application/x-marbre-parts', 0.9],
  ['application/x-slate-fragment', 0],
] as const)('payloads pasted as %s leave words', async (kind, least) => {
  const paragraphs = app.page.locator('.article-page :is(p, h1, h2, h3, li)');
  const before = await paragraphs.count();
  await app.page.locator('.article-page p').first().click();
  for (let from = 0; from < toPaste.length; from += 60)
    await paste(kind, clipboards[kind](toPaste.slice(from, from + 60)));
  await settle();
  const grown = (await paragraphs.count()) - before;
  expect(grown).toBeGreaterThanOrEqual(toPaste.length * least);
  // Slate's own fragment is never read.
  if (least === 0) expect(grown).toBe(0);
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
});

test('the preview shows them and runs nothing', async () => {
  await app.page.getByRole('button', { name: 'Preview' }).click();
  const frame = app.page.frameLocator('iframe');
  await frame.locator('article h1').waitFor();
  await settle();
  expect(await frame.locator('article p').count()).toBeGreaterThan(payloads.length / 2);
  expect(await canary.sang()).toEqual([]);
  await app.look('hostile-preview');
  await app.page.keyboard.press('Escape');
});

test('what is saved is an article with nothing to mend, and what is copied as HTML is clean', async () => {
  await app.save();
  const read = readArticle(readFileSync(app.fileOf(), 'utf8'));
  expect(read).toMatchObject({ ok: true });
  const held = read.ok ? JSON.stringify(read.article.parts) : '';
  const lost = payloads.filter((text) =>
    cleanText(text)
      .split('\n')
      .some((line) => line.trim() !== '' && !held.includes(JSON.stringify(line).slice(1, -1))),
  );
  expect(lost).toEqual([]);
  const copied = await app.electron.evaluate(
    async ({ session }, url) => (await session.defaultSession.fetch(url)).text(),
    `app://preview/${read.ok ? read.article.id : ''}/index.html`,
  );
  expect(auditHtml(copied, 'page').findings).toEqual([]);
  expect(await canary.sang()).toEqual([]);
});

test('as a PDF and on paper it is the same page, and runs nothing', async () => {
  const path = join(app.userData, 'hostile.pdf');
  await app.answerDialogs({ save: path });
  await app.menu('File', 'Save as PDF…');
  await app.page.getByText('The page is saved as PDF').waitFor();
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  // Nothing in the file asks its reader to run, to open or to send anything but a web address.
  expect(
    readFileSync(path, 'latin1').match(/\/(?:JavaScript|JS|Launch|OpenAction|SubmitForm)\b/g),
  ).toBeNull();
  await app.electron.evaluate(({ app: program }) => {
    program.once('web-contents-created', (_event, page) => {
      page.print = (_options, done) => done?.(false, 'Print job failed');
    });
  });
  await app.menu('File', 'Print…');
  await app.page.getByText(/could not be printed: Print job failed/).waitFor();
  expect(await canary.sang()).toEqual([]);
});

/** What the system drops where a selector leads. */
async function drop(
  selector: string,
  carried: { items?: { mimeType: string; data: string }[]; files?: string[] },
): Promise<void> {
  // What was dropped before is scrolled into view, and this may be out of it.
  const target = app.page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} is not drawn.`);
  const system = await app.page.context().newCDPSession(app.page);
  const place = { x: box.x + Math.min(box.width / 2, 40), y: box.y + 10 };
  const data = { items: [], files: [], dragOperationsMask: 1, ...carried };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, ...place, data });
  await system.detach();
}

test('payloads dropped by the system as text and as a page leave words', async () => {
  const words = app.page.locator('.article-page');
  await words.evaluate((page) => page.closest('.article-scroll')?.scrollTo(0, 0));
  for (const [mimeType, mark] of [
    ['text/plain', 'Dropped as text'],
    ['text/html', 'Dropped as a page'],
  ] as const) {
    const data =
      mimeType === 'text/plain'
        ? [...toPaste, mark].join('\n')
        : `${toPaste.slice(0, 40).join('\n')}<p>${mark}</p>`;
    await drop('.article-page p', { items: [{ mimeType, data }] });
    await words.getByText(mark).first().waitFor({ state: 'attached' });
    await settle();
  }
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
});

test('files whose names are payloads come in, and their names are words', async () => {
  const folder = join(app.userData, 'dropped');
  mkdirSync(folder);
  const names = hostileNames(whole ? 97 : 1993, 0).filter((_, at) => whole || at % 3 === 0);
  const files = names.map((title, at) => join(folder, asName(title, at % 8 === 0 ? '.mp3' : '.txt')));
  for (const file of files) writeFileSync(file, 'High water\n\nNobody had expected it.\n');
  await drop('.library', { files });
  await app.page.getByRole('button', { name: 'Show the list' }).click({ timeout: 60_000 });
  const list = app.page.getByRole('dialog');
  expect(await list.locator('.imported-file').count()).toBe(files.length);
  await app.look('hostile-names');
  await app.page.keyboard.press('Escape');
  expect(app.articles().filter((folder) => !/^[a-z0-9-]+$/.test(folder))).toEqual([]);
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
});

test('words of a second launch that are payloads open nothing and are told', async () => {
  const before = app.articles();
  await app.launchAgain(
    '--load-extension=/tmp',
    '--renderer-process-limit=canary',
    'http://canary.invalid/',
    'javascript:canary(1)',
    'file:///etc/hostname',
    '../../article.json',
    ...hostileNames(1993, 0).flatMap((title) => [title, `--${title}`, `${title}/article.json`]),
    join(app.userData, '<img src=x onerror=canary(1)>\u202e.marbre'),
  );
  await app.page.getByText('onerror=canary(1)').last().waitFor();
  expect(app.articles()).toEqual(before);
  expect(app.pages()).toHaveLength(1);
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
});

test('an article of a newer format, full of payloads, is shown and stays as it is', async () => {
  const newer = {
    ...JSON.parse(hostileJson(payloads)),
    format: 99,
    // Last changed, so first in the list.
    modifiedAt: '2099-01-01T00:00:00.000Z',
    id: '7a1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
  };
  newer.parts[0] = {
    type: 'headline',
    id: 'h',
    children: [{ text: 'From the future' }],
    [payloads[0] ?? '']: payloads,
  };
  newer.parts.push({
    type: payloads[1],
    id: 'n',
    [payloads[2] ?? '']: payloads[3],
    children: [{ text: payloads[4] }],
  });
  const bytes = JSON.stringify(newer);
  mkdirSync(join(app.library, 'newer'));
  writeFileSync(app.fileOf('newer'), bytes);
  await app.page.getByText('From the future').first().click();
  await app.page.getByRole('main').getByText('Written by a newer Marbre').waitFor();
  await app.page.locator('.article-page h1', { hasText: 'From the future' }).waitFor();
  await settle();
  expect(await canary.sang()).toEqual([]);
  expect(await strangeElements(app)).toEqual([]);
  expect(readFileSync(app.fileOf('newer'), 'utf8')).toBe(bytes);
});

/** Every file of the library and the preferences, by their bytes. */
function onTheDisk(): string[] {
  const files = readdirSync(app.library, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(app.library, name),
  );
  return [join(app.userData, 'preferences.json'), ...files.sort()]
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}

test('a window and a stranger that flood the machine change nothing, fill no log, and the window still answers', async () => {
  await app.page.locator('.save-saved, .save-read-only').waitFor();
  // What stands in the window is among the preferences a moment later.
  const preferences = join(app.userData, 'preferences.json');
  await expect.poll(() => readFileSync(preferences, 'utf8')).toContain('"newer"');
  const before = onTheDisk();
  const asStranger = app.electron.evaluate(async ({ app: program, BrowserWindow }) => {
    const preload = `${program.getAppPath()}/dist/preload.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    await window.loadURL('app://preview/none/index.html').catch(() => undefined);
    const said: string[] = await window.webContents.executeJavaScript(
      'Promise.all(Array.from({ length: 1000 }, () => marbre.library.list().then(() => "answered", String)))',
    );
    window.destroy();
    return said.filter((one) => !one.includes('was asked by a stranger')).length;
  });
  const asWindow = app.page.evaluate(async () => {
    const { library, article } = Reflect.get(window, 'marbre');
    const tooLong = 'x'.repeat(64_000_001);
    const wrong = [
      ...Array.from({ length: 1000 }, (_, at) => library.rename({ name: `../${at}`, to: 'x' })),
      article.replace({ name: 'newer', sequence: 1, text: tooLong }),
    ].map((asked: Promise<unknown>) => asked.then(() => 'answered', String));
    const right = Array.from({ length: 100 }, () => library.list());
    const said = await Promise.all(wrong);
    const listed: { ok: boolean }[] = await Promise.all(right);
    return {
      passed: said.filter((one) => !one.includes('in a wrong form')).length,
      unanswered: listed.filter(({ ok }) => !ok).length,
    };
  });
  expect(await asStranger).toBe(0);
  expect(await asWindow).toEqual({ passed: 0, unanswered: 0 });
  expect(onTheDisk()).toEqual(before);
  const log = readFileSync(join(app.userData, 'logs', 'marbre.log'), 'utf8');
  const told = log.match(/by a stranger|in a wrong form|questions were refused so far/g) ?? [];
  expect(told.length).toBeGreaterThan(20);
  expect(told.length).toBeLessThan(60);
  await app.newArticle('Still here');
  await app.save();
  expect(await strangeElements(app)).toEqual([]);
});

test('the canary would have sung', async () => {
  await app.page.evaluate(() => {
    Reflect.get(window, 'canary')(1);
    const image = new Image();
    image.src = 'http://canary.invalid/';
    document.body.append(image);
    const script = document.createElement('script');
    script.textContent = 'canary(2)';
    document.body.append(script);
    location.assign('http://canary.invalid/away');
  });
  await settle();
  const sang = (await canary.sang()).join('\n');
  expect(sang).toMatch(/code ran in the page/);
  expect(sang).toMatch(/canary\.invalid\/' because it violates/);
  expect(sang).toMatch(/inline script/);
  expect(sang).toMatch(/it goes to http:\/\/canary\.invalid\/away/);
});
