import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { App } from './app';

/** Every screen, in the order in which one leads to the next. */
const screens: readonly (readonly [name: string, reach: (app: App) => Promise<void>])[] = [
  ['first minute', async ({ page }) => page.getByRole('button', { name: 'Start writing' }).waitFor()],
  [
    'article',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Open the sample story' }).click();
      await page.locator('.article-page figure img').first().waitFor();
      await page.waitForTimeout(800);
    },
  ],
  ['check', async ({ page }) => page.getByRole('tab', { name: /Check/ }).click()],
  [
    'versions',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Versions' }).click();
      await page.getByRole('button', { name: 'Keep this version' }).click();
      await page.getByRole('button', { name: 'Look' }).first().waitFor();
    },
  ],
  [
    'version',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Look' }).first().click();
      await page.getByLabel('Text of the version').waitFor();
    },
  ],
  [
    'preview',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.locator('iframe').waitFor();
    },
  ],
  [
    'hand-off',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Hand off', exact: true }).click();
      await page.getByRole('button', { name: 'Hand off…' }).waitFor();
    },
  ],
  [
    'preferences',
    async (app) => {
      await app.page.keyboard.press('Escape');
      await app.menu('File', 'Preferences…');
      await app.page.getByRole('heading', { name: 'Preferences' }).waitFor();
    },
  ],
  [
    'trash',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Trash', exact: true }).click();
      await page.getByText('The trash is empty').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  const app = new App();
  beforeAll(async () => {
    await app.launch();
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
  });
  afterAll(() => app.dispose());

  test.each(screens)('axe finds nothing wrong with the screen: %s', async (name, reach) => {
    await reach(app);
    await app.page.waitForTimeout(200);
    await app.screenshot(`${name.replaceAll(' ', '-')}-${theme}`);
    expect(await app.accessibilityFaults()).toEqual([]);
  });

  test('and the window complained of nothing', () => {
    expect(app.complaints).toEqual([]);
  });
});
