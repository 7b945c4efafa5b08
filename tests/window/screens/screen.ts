import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../article';
import { nodeDisk } from '../../../electron/storage';
import { good } from '../../library/an-article';
import { createArticle } from '../../storage/create-article';
import type { App } from '../app';

/** One screen of the window, and how it is reached from the one before it in the list; the window speaks English. */
export type Screen = readonly [name: string, reach: (app: App) => Promise<void>];

/** Closes the sheet, menu or popover that stands open. */
export async function leave({ page }: App): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').or(page.getByRole('menu')).first().waitFor({ state: 'hidden' });
}

/** Opens an article from the list, and waits for its headline on the page. */
export async function openFromList({ page }: App, headline: string): Promise<void> {
  await page.getByRole('row', { name: headline }).click();
  await page.locator('.article-page h1', { hasText: headline }).waitFor();
}

/** Lays an article in the library as another program would: whole at once. */
export async function lay(app: App, name: string, article: Article): Promise<void> {
  const beside = join(app.userData, 'laid');
  mkdirSync(beside, { recursive: true });
  good(await createArticle(nodeDisk, join(beside, name), article));
  renameSync(join(beside, name), join(app.library, name));
}
