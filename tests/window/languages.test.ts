import { afterEach, expect, test } from 'vitest';
import { App } from './app';

let app: App;
afterEach(() => app.dispose());

const menus = () =>
  app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));

test.each([
  ['fr', 'Fichier', 'Nouvel article', 'Enregistré sur cet ordinateur à', 'Titre'],
  ['en', 'File', 'New article', 'Saved on this computer', 'Headline'],
])('menus and window speak %s like the system', async (lang, file, newArticle, saved, headline) => {
  app = new App({ begun: true, lang });
  const page = await app.launch();
  await page.getByRole('button', { name: newArticle }).first().click();
  await page.locator('.article-page').waitFor();
  expect(await menus()).toContain(file);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.locator(`[data-placeholder="${headline}"]`).count()).toBe(1);
  await page.keyboard.type('x');
  await app.saved();
  expect(await page.locator('.status-line').innerText()).toContain(saved);
  await app.screenshot(`window-${lang}`);
  expect(app.complaints).toEqual([]);
});

test('another language is chosen in the preferences and holds at once, in window and menus', async () => {
  app = new App({ begun: true, lang: 'en' });
  const page = await app.launch();
  await page.getByText('No articles yet').waitFor();
  await app.menu('File', 'Preferences…');
  await page.getByRole('button', { name: /Language of the window/ }).click();
  await page.getByRole('option', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Préférences' }).waitFor();
  expect(await menus()).toContain('Fichier');
  await app.screenshot('preferences-fr');
});
