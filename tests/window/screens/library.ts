import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { anArticle } from '../../library/an-article';
import type { App } from '../app';
import { lay, leave, type Screen } from './screen';

export const libraryScreens: readonly Screen[] = [
  [
    'library, empty, and an article in the trash',
    async (app) => {
      await app.menu('File', 'Move to Trash');
      await app.page.getByText('No articles yet').waitFor();
      await app.page.getByText('No article open').waitFor();
    },
  ],
  [
    'trash',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Trash', exact: true }).click();
      await page.locator('.trash-row').waitFor();
    },
  ],
  [
    'emptying the trash',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Empty the trash…' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'trash, empty',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Remove 1 article' }).click();
      await page.getByText('The trash is empty').waitFor();
    },
  ],
  [
    'library',
    async (app) => {
      await app.page.getByRole('button', { name: 'Back to the library' }).click();
      await layArticles(app);
      for (const name of ['A bridge closes', 'High water', 'From the future'])
        await app.page.getByRole('row', { name }).waitFor();
      await unreadable(app).waitFor();
    },
  ],
  [
    'library, filter and sort',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Filter and sort' }).click();
      await page.getByRole('dialog', { name: 'Filter and sort' }).waitFor();
    },
  ],
  [
    'library, actions of an article',
    async (app) => {
      await leave(app);
      await app.page.getByRole('row', { name: 'High water' }).hover();
      await app.page.getByRole('button', { name: 'Actions for High water' }).click();
      await app.page.getByRole('menuitem', { name: 'Rename…' }).waitFor();
    },
  ],
  [
    'rename',
    async ({ page }) => {
      await page.getByRole('menuitem', { name: 'Rename…' }).click();
      await page.getByLabel('New name').waitFor();
    },
  ],
  [
    'rename, refused',
    async (app) => {
      const folder = dirname(app.fileOf('high-water'));
      // Another program took the folder away in this very moment, and brings it back.
      renameSync(folder, `${app.library}-gone`);
      await app.page.getByLabel('New name').fill('Higher water');
      await app.page.getByRole('button', { name: 'Rename', exact: true }).click();
      await app.page.getByRole('dialog').getByText('There is no article in').waitFor();
      renameSync(`${app.library}-gone`, folder);
      await app.page.getByRole('row', { name: 'High water', includeHidden: true }).waitFor();
    },
  ],
  [
    'new from a template',
    async (app) => {
      await leave(app);
      await app.page.getByRole('button', { name: 'New article from a template' }).click();
      await app.page.getByRole('menuitem', { name: 'Interview' }).waitFor();
    },
  ],
  [
    'library, words found',
    async (app) => {
      await leave(app);
      await app.page.getByRole('searchbox').fill('lake');
      await app.page.locator('.entries mark').first().waitFor();
    },
  ],
  [
    'library, nothing found',
    async ({ page }) => {
      await page.getByRole('searchbox').fill('zeppelin');
      await page.getByText('Nothing found').waitFor();
    },
  ],
  [
    'an article that cannot be read',
    async (app) => {
      await app.page.getByRole('button', { name: 'Clear search' }).click();
      await unreadable(app).click();
      await app.page.getByText('This article could not be opened').waitFor();
    },
  ],
  [
    'an article of a newer format',
    async ({ page }) => {
      await page.getByRole('row', { name: 'From the future' }).click();
      await page.locator('.banner', { hasText: 'Written by a newer Marbre' }).waitFor();
    },
  ],
];

const unreadable = ({ page }: App) => page.getByRole('row').filter({ hasText: 'Cannot be read' });

/** Articles of every kind the list knows: under embargo, sent back, of a newer format, damaged. */
async function layArticles(app: App): Promise<void> {
  const at = '2014-12-20T14:32:00.000Z';
  const sentBack = { status: 'sent-back', at, by: 'Paul Meyer', sentence: 'Who says so?' } as const;
  await lay(app, 'bridge', {
    ...anArticle('A bridge closes', 'It will be shut for two years. Nobody by the lake had expected it.', {
      section: 'City',
      bylines: ['Anne Roux'],
      embargo: { until: '2094-12-21T05:00:00.000Z', timeZone: 'Europe/Zurich' },
      status: 'sent-back',
      statusSteps: [sentBack],
      targetLength: { count: 10, unit: 'words' },
    }),
  });
  await lay(app, 'high-water', anArticle('High water', 'The lake rises.', { status: 'ready' }));
  await lay(app, 'newer', anArticle('From the future', 'It can be read.'));
  writeFileSync(
    app.fileOf('newer'),
    readFileSync(app.fileOf('newer'), 'utf8').replace('"format": 1', '"format": 99'),
  );
  await lay(app, 'damaged', anArticle('Damaged'));
  writeFileSync(app.fileOf('damaged'), '{"format": 1, "par');
}
