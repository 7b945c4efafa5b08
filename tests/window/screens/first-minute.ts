import { leave, type Screen } from './screen';

/** Before anybody has begun. */
export const firstMinuteScreens: readonly Screen[] = [
  ['first minute', async ({ page }) => page.getByRole('button', { name: 'Start writing' }).waitFor()],
];

/** The very first article, and what says how to go on. */
export const beginningScreens: readonly Screen[] = [
  [
    'article just begun',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Start writing' }).click();
      await page.locator('.article-page h1').waitFor();
    },
  ],
  [
    'check with errors',
    async ({ page }) => {
      await page.getByRole('tab', { name: /Check/ }).click();
      await page.getByText('The headline is empty.').waitFor();
    },
  ],
  [
    'versions, none',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Versions' }).click();
      await page.getByText('No versions yet').waitFor();
    },
  ],
  [
    'hand-off, blocked',
    async (app) => {
      await app.page.getByRole('button', { name: 'Hand off', exact: true }).click();
      await app.page.getByText('Put the errors right first.').waitFor();
    },
  ],
  [
    'parts at a slash',
    async (app) => {
      await leave(app);
      await app.page.locator('.article-page h1').click();
      await app.page.keyboard.press('Enter');
      await app.page.keyboard.press('Enter');
      await app.page.keyboard.type('/');
      await app.page.getByRole('listbox').waitFor();
    },
  ],
];
