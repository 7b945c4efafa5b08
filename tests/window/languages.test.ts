import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

// A French computer, whose writer then chooses English.
const app = new App({ lang: 'fr' });
beforeAll(() => app.launch());
afterAll(() => app.dispose());

const menus = () =>
  app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')),
  );

/** Every kind of part stands in the article of that headline, and its picture is drawn. */
async function expectWhole(headline: RegExp): Promise<void> {
  await app.page.locator('.article-page h1', { hasText: headline }).waitFor();
  await app.page.locator('.article-page figure img').first().waitFor();
  const article = app.articles().find((name) => headline.test(app.onDisk(name).join()));
  const kinds = new Set(app.onDisk(article).map((part) => part.split(':')[0]));
  expect([...kinds].sort()).toEqual(
    [
      'crosshead',
      'figure',
      'headline',
      'kicker',
      'lead',
      'list',
      'paragraph',
      'pull-quote',
      'quotation',
      'related-link',
      'sidebar',
      'sign-off',
    ].sort(),
  );
}

test('the sample story opens in the language of the system, whole and ready to be handed off', async () => {
  await app.page.getByRole('button', { name: 'Ouvrir l’article d’exemple' }).click();
  await app.page.getByRole('button', { name: 'Remettre' }).waitFor();
  await expectWhole(/Une vallée éteint/);
  await app.look('sample-fr');
});

test('menus and window speak French like the system', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Nouvel article' }).first().click();
  await page.locator('[data-placeholder="Titre"]').waitFor();
  expect(await menus()).toContain('Fichier');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.keyboard.type('x');
  await app.save();
  expect(await page.locator('.status-line').innerText()).toContain('Enregistré sur cet ordinateur à');
  await app.look('window-fr');
});

test('another language is chosen in the preferences and holds at once, in window and menus', async () => {
  const { page } = app;
  await app.menu('Fichier', 'Préférences…');
  await page.getByRole('button', { name: /Langue de la fenêtre/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Preferences' }).waitFor();
  expect(await menus()).toContain('File');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await app.look('preferences-en');
  await page.keyboard.press('Escape');
  expect(await page.locator('.status-line').innerText()).toContain('Saved on this computer');
});

test('then the sample story is the English one', async () => {
  await app.menu('File', 'Open the Sample Story');
  await app.page.getByRole('button', { name: 'Hand off' }).waitFor();
  await expectWhole(/A valley turns off/);
  await app.look('sample-en');
  expect(app.complaints).toEqual([]);
});
