import { join } from 'node:path';
import { leave, openFromList, type Screen } from './screen';

export const sheetScreens: readonly Screen[] = [
  [
    'preview',
    async (app) => {
      await openFromList(app, 'High water');
      await app.page.getByRole('button', { name: 'Preview' }).click();
      await app.page.locator('iframe').waitFor();
    },
  ],
  [
    'hand-off',
    async (app) => {
      await leave(app);
      await app.page.getByRole('button', { name: 'Hand off', exact: true }).click();
      await app.page.getByText(/^1? ?\d* files?, /).waitFor();
    },
  ],
  [
    'handed off',
    async (app) => {
      await app.answerDialogs({ save: join(app.userData, 'handed-off') });
      await app.page.getByRole('button', { name: 'Hand off…' }).click();
      await app.page.getByText('Handed off', { exact: true }).waitFor();
      await app.page.getByRole('region', { name: 'Last hand-off' }).waitFor();
    },
  ],
  [
    'save a copy',
    async (app) => {
      await leave(app);
      await app.menu('File', 'Save a Copy…');
      await app.page.getByRole('heading', { name: 'Save a copy' }).waitFor();
    },
  ],
  [
    'keep as a template',
    async (app) => {
      await leave(app);
      await app.menu('File', 'Keep as Template…');
      await app.page.getByLabel('Name of the template').fill('Portrait of the week');
    },
  ],
  [
    'templates',
    async (app) => {
      await app.page.keyboard.press('Enter');
      await app.page.getByText('“Portrait of the week” is among your templates.').waitFor();
      await app.menu('File', 'Templates…');
      await app.page.getByRole('button', { name: 'Remove “Portrait of the week”' }).waitFor();
    },
  ],
  [
    'template removed?',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Remove “Portrait of the week”' }).click();
      await page.getByRole('button', { name: 'Remove for good' }).waitFor();
    },
  ],
  [
    'templates, none',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Remove for good' }).click();
      await page.getByText('No template of your own yet').waitFor();
    },
  ],
  [
    'preferences',
    async (app) => {
      await leave(app);
      await app.menu('File', 'Preferences…');
      await app.page.getByRole('heading', { name: 'Preferences' }).waitFor();
    },
  ],
  [
    'a choice that is open',
    async ({ page }) => {
      await page.getByRole('button', { name: /Appearance/ }).click();
      await page.getByRole('option', { name: 'Dark' }).waitFor();
    },
  ],
  [
    'keyboard shortcuts',
    async (app) => {
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('listbox').waitFor({ state: 'hidden' });
      await leave(app);
      await app.menu('Help', 'Keyboard Shortcuts');
      await app.page.getByRole('heading', { name: 'In the article' }).waitFor();
    },
  ],
  [
    'about',
    async (app) => {
      await leave(app);
      await app.menu('Help', 'About Marbre');
      await app.page.getByText('Licences', { exact: true }).waitFor();
    },
  ],
];
