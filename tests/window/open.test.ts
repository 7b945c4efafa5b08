import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

const app = new App();
beforeAll(() => app.launch());
afterAll(() => app.dispose());

test('the window opens on the program’s own scheme, under its name', async () => {
  expect(app.page.url()).toBe('app://marbre/index.html');
  expect(await app.page.title()).toBe('Marbre');
  expect(await app.page.getByRole('main').count()).toBe(1);
});

test('it draws nothing from outside and complains of nothing', async () => {
  await app.screenshot('open');
  expect(app.complaints).toEqual([]);
});

test('a second launch hands over to the first and ends', async () => {
  expect(await app.launchAgain()).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});
