import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanText, newArticle, readArticle } from '../../article';
import { auditHtml } from '../hostile/audit';
import { sampleOf } from '../hostile/corpus';
import { App } from './app';
import { hangCanary, strangeElements } from './canary';

// Bulk: every payload of the run stands in one article. `npm run test:hostile` opens over a thousand, and pastes every third.
const whole = process.env.MARBRE_HOSTILE === 'whole';
const payloads = sampleOf(whole ? 4 : 24).map(({ text }) => text);
const toPaste = payloads.filter((_, at) => !whole || at % 3 === 0);
const name = 'hostile';
const app = new App({ begun: true });
let canary: Awaited<ReturnType<typeof hangCanary>>;

beforeAll(async () => {
  mkdirSync(join(app.library, name));
  writeFileSync(app.fileOf(name), hostileJson());
  const page = await app.launch();
  canary = await hangCanary(app);
  await page.getByRole('row').or(page.getByRole('option')).first().waitFor();
});
afterAll(() => app.dispose());

/** An article.json nobody's program would write: a payload in every place, the link and the address among them. */
function hostileJson(): string {
  const given = {
    id: '6f1d9a3e-52a1-4a0e-9d0b-4f6f0f1e2d3c',
    now: '2026-11-22T09:00:00.000Z',
    language: 'en',
  };
  const { parts: _, ...article } = newArticle(given);
  const [first = ''] = payloads;
  const words = (text: string) => [{ text, link: text }];
  const metadata = {
    ...article.metadata,
    section: first,
    bylines: payloads.slice(0, 20),
    keywords: payloads.slice(20, 40),
  };
  return JSON.stringify({
    format: 1,
    ...article,
    metadata,
    parts: [
      { type: 'headline', id: 'h', children: [{ text: first }] },
      { type: 'lead', id: 'l', children: [{ text: payloads[1] ?? '' }] },
      ...payloads.map((text, at) => ({ type: 'paragraph', id: `p${at}`, children: words(text) })),
      ...payloads.slice(0, 60).map((text, at) => ({
        type: 'related-link',
        id: `r${at}`,
        address: text,
        children: [
          { type: 'cue', children: [{ text }] },
          { type: 'label', children: words(text) },
        ],
      })),
      {
        type: 'figure',
        id: 'f',
        picture: { sha256: first, name: first },
        children: [{ type: 'caption', children: words(first) }],
      },
    ],
  });
}

/** Waits for what a payload may yet bring about: two frames and a turn of the machine. */
const settle = () => app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

test('an article full of payloads opens as words, in the list and on the page', async () => {
  await app.page
    .getByText(payloads[0] ?? '')
    .first()
    .click();
  await app.page.locator('.article-page p').first().waitFor();
  await settle();
  await app.screenshot('hostile-article');
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
  await app.screenshot('hostile-preview');
  await app.page.keyboard.press('Escape');
});

test('what is saved is an article with nothing to mend, and what is copied as HTML is clean', async () => {
  await app.saved();
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
