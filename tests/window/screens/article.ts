import { leave, openFromList, type Screen } from './screen';

export const articleScreens: readonly Screen[] = [
  [
    'details, with an embargo, sent back',
    async (app) => {
      await openFromList(app, 'A bridge closes');
      await app.page.getByRole('tab', { name: 'Details' }).click();
      await app.page.getByRole('region', { name: 'Embargo until' }).waitFor();
    },
  ],
  [
    'check with warnings',
    async ({ page }) => {
      await page.getByRole('tab', { name: /Check/ }).click();
      await page.getByText(/Under embargo until/).waitFor();
    },
  ],
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
    'versions compared',
    async (app) => {
      await leave(app);
      await app.page.getByText('It will be shut').click();
      await app.page.keyboard.type('Tonight ');
      await app.page.getByRole('button', { name: 'Compare' }).first().click();
      await app.page.getByRole('insertion').first().waitFor();
    },
  ],
  [
    'find and replace',
    async (app) => {
      await leave(app);
      await app.page.locator('.article-page h1').click();
      await app.menu('Edit', 'Find and Replace…');
      await app.page.getByRole('textbox', { name: 'Find', exact: true }).fill('the');
      await app.page.getByText(/1 of \d/).waitFor();
    },
  ],
  [
    'find, nothing found',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Find', exact: true }).fill('zeppelin');
      await page.locator('.find-count').getByText('Nothing found').waitFor();
    },
  ],
  [
    'link, refused',
    async (app) => {
      await app.page.keyboard.press('Escape');
      await app.menu('Text', 'Link…');
      await app.page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
      await app.page.keyboard.press('Enter');
      await app.page.getByText(/An address starts with/).waitFor();
    },
  ],
  [
    'parts to add',
    async (app) => {
      await leave(app);
      await app.page.locator('.article-page h1').click();
      await app.page.keyboard.press('Control+Enter');
      await app.page.getByRole('menuitem', { name: 'Crosshead' }).waitFor();
    },
  ],
  [
    'not copied, under embargo',
    async (app) => {
      await leave(app);
      await app.menu('Edit', 'Copy As', 'HTML');
      await app.page.getByText('The article is not copied: the check holds it back.').waitFor();
    },
  ],
  [
    'copied',
    async (app) => {
      await app.menu('Edit', 'Copy As', 'Formatted Text');
      await app.page.getByText('The whole article is copied.').waitFor();
    },
  ],
  [
    'sample story',
    async (app) => {
      await app.menu('File', 'Open the Sample Story');
      await app.page.locator('.article-page figure img').first().waitFor();
      await app.page.getByRole('tab', { name: /Check/ }).click();
    },
  ],
];
