import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { sharedApp as app, begunApp } from './shared-app';

const pictures = () => join(app.library, app.articles()[0] ?? '', 'pictures');
const onlyFile = () => join(pictures(), readdirSync(pictures())[0] ?? '');
const inspector = () => app.page.locator('.desk-inspector');
const ready = () => inspector().getByText('Ready to hand off');
const finding = () => inspector().getByRole('button', { name: /The file of .+ is missing or damaged/ });
const place = () => app.page.getByRole('button', { name: /This picture cannot be shown/ });
/** As when a person comes back from the file manager. */
const comeBack = () => app.page.evaluate(() => window.dispatchEvent(new Event('focus')));

beforeAll(async () => {
  const page = await begunApp();
  await app.menu('File', 'Open the Sample Story');
  await page.locator('.article-page figure img').waitFor();
  await inspector().getByRole('tab', { name: 'Check' }).click();
  await ready().waitFor();
});

test('a picture whose file is deleted under the open article is a finding of the check, and of the hand-off', async () => {
  rmSync(onlyFile());
  await comeBack();

  await finding().waitFor();
  await place().waitFor();
  expect(await inspector().getByRole('tab', { name: /Check/ }).innerText()).toContain('1');
  await app.look('lost-picture-check');

  await app.page.getByRole('button', { name: 'Hand off', exact: true }).click();
  const sheet = app.page.getByRole('dialog');
  await sheet.getByRole('button', { name: /The file of this picture/ }).waitFor();
  expect(await sheet.getByRole('button', { name: 'Hand off…' }).isDisabled()).toBe(true);
  expect(await sheet.getByRole('button', { name: 'Copy as HTML' }).isDisabled()).toBe(true);
  await app.look('lost-picture-hand-off');
  await app.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
});

test('its button leads to the figure, where the picture is replaced, and the finding goes', async () => {
  await finding().click();
  await app.page.waitForTimeout(300);
  await app.page.keyboard.type('Here it was. ');
  expect(await app.page.locator('.article-page figure figcaption').innerText()).toContain('Here it was.');

  const other = join(app.userData, 'other.png');
  writeFileSync(other, aPng(640, 480));
  await app.answerDialogs({ open: [other] });
  await place().click();

  await place().waitFor({ state: 'detached' });
  await ready().waitFor();
  await finding().waitFor({ state: 'detached' });
  await app.look('lost-picture-replaced');
});

test('a file that is only away for a while is found again, by the check and on the page', async () => {
  const away = join(app.userData, 'away');
  renameSync(pictures(), away);
  await comeBack();
  await finding().waitFor();
  expect(await finding().innerText()).toContain('the picture “other.png”');
  await place().waitFor();

  renameSync(away, pictures());
  await comeBack();

  await ready().waitFor();
  await place().waitFor({ state: 'detached' });
  await expect
    .poll(() =>
      app.page.locator('.article-page figure img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(640);
  expect(app.complaints).toEqual([]);
});
