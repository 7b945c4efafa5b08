import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { freshPart } from '../../../article';
import { anArticle } from '../../library/an-article';
import { lay, openFromList } from '../screens/screen';
import { sharedApp as app, begunApp } from './shared-app';

const paragraphs = Array.from({ length: 60 }, (_, at) => ({
  ...freshPart('paragraph'),
  children: [{ text: `Sentence number ${at + 1} of the story, and nothing more of it.` }],
}));
const story = {
  ...anArticle('The bridge'),
  parts: [
    { ...freshPart('headline'), children: [{ text: 'The bridge' }] },
    ...paragraphs.slice(0, 50),
    freshPart('figure'),
    ...paragraphs.slice(50),
  ],
};

beforeAll(async () => {
  await begunApp();
  await lay(app, 'bridge', story);
  await openFromList(app, 'The bridge');
});

const press = (key: string) => app.page.keyboard.press(key);
const toTop = () => app.page.locator('.article-scroll').evaluate((scroller) => scroller.scrollTo(0, 0));
/** Where the caret stands between the tools (0) and the end of what is seen (1). */
const caretAt = () =>
  app.page.evaluate(() => {
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!selection || !node) return Number.NaN;
    const range = document.createRange();
    range.setStart(node, selection.focusOffset);
    const line = range.getBoundingClientRect();
    const { top } = line.height > 0 ? line : (node.parentElement ?? document.body).getBoundingClientRect();
    const from = document.querySelector('.editor-head')?.getBoundingClientRect().bottom ?? 0;
    const to = document.querySelector('.article-scroll')?.getBoundingClientRect().bottom ?? 0;
    return (top - from) / (to - from);
  });
const zoomed = (factor: number) =>
  app.electron.evaluate(({ BrowserWindow }, factor) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor);
  }, factor);
async function expectInView(): Promise<void> {
  await expect.poll(caretAt).toBeGreaterThanOrEqual(0);
  await expect.poll(caretAt).toBeLessThan(1);
}

test('a finding of the check brings its part into view, also once the caret stands there', async () => {
  await app.page.getByRole('tab', { name: /Check/ }).click();
  const finding = app.page.getByRole('button', { name: /Nothing is written here/ });
  for (const _ of ['from elsewhere', 'scrolled away']) {
    await toTop();
    await finding.click();
    await app.page.locator('.article-page:focus').waitFor();
    await expectInView();
  }
  await app.look('finding-in-view');
});

test('so does a part that is added by a tool', async () => {
  await press('Control+End');
  await expectInView();
  await toTop();
  await app.page.getByRole('toolbar').getByRole('button', { name: 'Add' }).click();
  await app.page.getByRole('menuitem', { name: 'Sidebar' }).click();
  await app.page.locator('.article-page:focus').waitFor();
  await expectInView();
});

test('a page scrolled away stays where it is when a tool leaves the caret where it was', async () => {
  await press('Control+End');
  await expectInView();
  await toTop();
  await app.page.getByRole('button', { name: 'Italic' }).click();
  await app.page.locator('.article-page:focus').waitFor();
  await app.page.waitForTimeout(200);
  expect(await app.page.locator('.article-scroll').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await app.page.getByRole('button', { name: 'Italic' }).click();
});

test('the caret an arrow moves stays below the tools, however high they are', async () => {
  await press('Control+End');
  await press('Control+h');
  await app.page.locator('.article-page').evaluate((page: HTMLElement) => page.focus());
  for (let line = 0; line < 40; line++) await press('ArrowUp');
  await expectInView();
  await app.look('caret-below-the-tools');
  await app.page.getByRole('search').getByRole('button', { name: 'Close' }).click();
});

test('words sought stand below the tools at 200 % too, where those take three lines', async () => {
  await zoomed(2);
  onTestFinished(() => zoomed(1));
  await press('Control+Home');
  await press('Control+h');
  await app.page.getByRole('textbox', { name: 'Find' }).fill('nothing more');
  const marked = () =>
    app.page.evaluate(() => {
      const [range] = CSS.highlights.get('marbre-current') ?? [];
      if (!range) return Number.NaN;
      const place = document.createRange();
      place.setStart(range.startContainer, range.startOffset);
      place.setEnd(range.endContainer, range.endOffset);
      const head = document.querySelector('.editor-head')?.getBoundingClientRect().bottom ?? 0;
      return place.getBoundingClientRect().top - head;
    });
  for (let hit = 0; hit < 8; hit++) {
    await press('Enter');
    await expect.poll(marked).toBeGreaterThanOrEqual(0);
  }
  await press('Escape');
});
