import { afterEach } from 'vitest';
import { sharedApp as app } from './begun/shared-app';

/** What stood in the shared program when a test in it failed: what happens once in a hundred runs cannot be looked at again. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || !app.runs || !task.file.name.includes('/begun/')) return;
  const shown = await app.page.evaluate(() => ({
    focus: `${document.activeElement?.tagName} ${document.activeElement?.className}`,
    headline: document.querySelector('.article-page h1')?.textContent,
    rows: [...document.querySelectorAll('[role=row]')].map(({ textContent }) => textContent),
    dialogs: document.querySelectorAll('[role=dialog]').length,
  }));
  const onDisk = Object.fromEntries(app.articles().map((name) => [name, app.onDisk(name)]));
  await app.screenshot(`failed-${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}`);
  console.info(`When "${task.name}" failed:`, { shown, onDisk, complaints: app.complaints });
});
