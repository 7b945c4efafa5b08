import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freshPart, newArticle, statuses, writeArticle } from '../../../article';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(async () => {
  const library = app.freshLibrary();
  fill(library, 2000);
  await begunApp('en', library);
});

/** Puts so many articles into the library, as if they had been written over the years. */
function fill(library: string, count: number): void {
  const sections = ['Economy', 'City', 'Culture'];
  for (let number = 0; number < count; number++) {
    const fresh = newArticle({
      id: crypto.randomUUID(),
      now: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
      language: 'en',
    });
    const article = {
      ...fresh,
      metadata: {
        ...fresh.metadata,
        section: sections[number % sections.length] ?? '',
        bylines: [number % 2 === 0 ? 'Anne Roux' : 'Luc Favre'],
        status: statuses[number % statuses.length] ?? 'draft',
      },
      parts: [
        { ...freshPart('headline'), children: [{ text: `Story number ${number}` }] },
        {
          ...freshPart('paragraph'),
          children: [
            { text: `The ferry to Pékin left at noon with ${number} passengers, and nobody looked back.` },
          ],
        },
      ],
    };
    const folder = join(library, `story-${number}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'article.json'), writeArticle(article));
  }
}

test('among two thousand articles one is found by its words, by keyboard', async () => {
  const { page } = app;
  await page.getByRole('row', { name: 'Story number 1999' }).waitFor({ timeout: 60_000 });
  // Only what fits the pane is drawn, wherever it is scrolled.
  await page.locator('.entries').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await page.getByRole('row', { name: 'Story number 0', exact: true }).waitFor();
  expect(await page.locator('.entry').count()).toBeLessThan(60);
  await app.look('library-two-thousand');

  await page.getByRole('searchbox', { name: 'Search articles' }).focus();
  await page.keyboard.type('pekin 1234');
  await page.getByRole('row', { name: 'Story number 1234' }).locator('mark').waitFor();
  expect(await page.locator('.view-words').textContent()).toBe('1 article');
  await app.look('library-search');
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: 'Story number 1999' }).waitFor();
  expect(app.complaints).toEqual([]);
});

test('a library that is taken away says so, and comes back by itself', async () => {
  const { page } = app;
  renameSync(app.library, `${app.library}-away`);
  await page.getByText('Nothing in it was changed').waitFor({ timeout: 45_000 });
  await app.look('library-gone');
  renameSync(`${app.library}-away`, app.library);
  await page.getByRole('row', { name: 'Story number 1999' }).waitFor({ timeout: 15_000 });
});
