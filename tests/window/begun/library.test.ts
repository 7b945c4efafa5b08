import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/storage';
import { writePackage } from '../../library/write-package';
import { sharedApp as app, begunApp } from './shared-app';

const seed = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seed', 'rts-sony-2014.txt');

beforeAll(() => begunApp());

const row = (name: string) => app.page.getByRole('row', { name });

async function act(name: string, what: string) {
  await row(name).hover();
  await app.page.getByRole('button', { name: `Actions for ${name}` }).click();
  await app.page.getByRole('menuitem', { name: what }).click();
}

async function write(headline: string) {
  await app.page.getByRole('button', { name: 'New article' }).first().click();
  await app.page.locator('.article-page h1').filter({ hasText: /^\s*$/ }).waitFor();
  await app.page.waitForTimeout(200);
  await app.page.keyboard.type(headline);
  await app.save();
  await row(headline).waitFor();
}

test('an empty library says how to begin', async () => {
  await app.page.getByText('No articles yet').waitFor();
  await app.look('library-empty');
});

test('articles stand in the list as they are written, and a search finds their words', async () => {
  await write('The bridge closes');
  await write('The lake rises');
  await app.look('library');
  await app.page.getByRole('searchbox').fill('lake');
  await row('The bridge closes').waitFor({ state: 'hidden' });
  expect(await row('The lake rises').count()).toBe(1);
  await app.page.getByRole('searchbox').fill('zeppelin');
  await app.page.getByText('Nothing found').waitFor();
  await app.look('library-nothing-found');
  await app.page.getByRole('button', { name: 'Clear search' }).click();
  await row('The bridge closes').waitFor();
});

test('the open article is renamed while it is being written, and goes on there', async () => {
  await row('The lake rises').click();
  await act('The lake rises', 'Rename…');
  await app.page.getByLabel('New name').fill('High water');
  await app.look('rename');
  await app.page.getByRole('button', { name: 'Rename', exact: true }).click();
  await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await app.page.locator('.article-page h1').click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' again');
  await app.save();
  expect(app.onDisk('high-water')[0]).toBe('headline: The lake rises again');
  expect(JSON.parse(readFileSync(app.fileOf('high-water'), 'utf8')).metadata.slug).toBe('high-water');
});

test('a duplicate is an article of its own', async () => {
  await row('The bridge closes').click();
  await app.page.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
  await act('The bridge closes', 'Duplicate');
  await expect.poll(() => app.articles().length).toBe(3);
  const ids = app
    .articles()
    .map((name) => /"id": ?"([^"]+)"/.exec(readFileSync(app.fileOf(name), 'utf8'))?.[1]);
  expect(new Set(ids).size).toBe(3);
});

test('an article moved to the trash is put back from the notice, or from the trash', async () => {
  await row('The lake rises again').click();
  await app.page.locator('.article-page h1', { hasText: 'The lake rises again' }).waitFor();
  await app.menu('File', 'Move to Trash');
  await app.page.getByText('“The lake rises again” is in the trash.').waitFor();
  // The text has gone with the keys in it.
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toBe('Put back');
  expect(existsSync(app.fileOf('high-water'))).toBe(false);
  await app.look('trashed');
  await app.page.getByRole('button', { name: 'Put back' }).click();
  await row('The lake rises again').waitFor();
  await row('The lake rises again').focus();
  await app.page.keyboard.press('Delete');
  await app.page.getByText('“The lake rises again” is in the trash.').waitFor();
  // The keyboard is never left without a place.
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await app.page.getByRole('button', { name: 'Trash', exact: true }).click();
  await app.page.getByText('The lake rises again').first().waitFor();
  await app.look('trash');
  await app.page.locator('.trash-row').getByRole('button', { name: 'Put back' }).click();
  await app.page.getByText('“The lake rises again” is in the trash.').waitFor({ state: 'detached' });
  await app.page.getByRole('button', { name: 'Back to the library' }).click();
  await row('The lake rises again').waitFor();
  expect(app.onDisk('high-water')[0]).toBe('headline: The lake rises again');
});

test('a story begun from a template has its parts; kept as a template, it begins others', async () => {
  await app.page.getByRole('button', { name: 'New article from a template' }).click();
  await app.look('new-from-template');
  await app.page.getByRole('menuitem', { name: 'Interview' }).click();
  await app.page.locator('.article-page').getByText('Interview by TK').waitFor();
  await app.look('template-interview');
  await app.menu('File', 'Keep as Template…');
  await app.page.getByLabel('Name of the template').fill('Portrait of the week');
  await app.look('keep-template');
  await app.page.keyboard.press('Enter');
  await app.page.getByText('“Portrait of the week” is among your templates.').waitFor();
  const before = app.articles().length;
  await app.menu('File', 'New From Template', 'Portrait of the week');
  await expect.poll(() => app.articles().length).toBe(before + 1);
  await app.menu('File', 'Templates…');
  await app.page.getByRole('button', { name: 'Remove “Portrait of the week”' }).click();
  await app.look('remove-template');
  await app.page.getByRole('button', { name: 'Remove for good' }).click();
  await app.page.getByText('No template of your own yet').waitFor();
  await app.page.keyboard.press('Escape');
});

test('a package opened from the desktop while the program runs comes into the library, and is shown', async () => {
  const packed = join(app.userData, 'high-water.marbre');
  expect(await writePackage(nodeDisk, join(app.library, 'high-water'), packed)).toMatchObject({ ok: true });
  await row('The bridge closes').first().click();
  await app.page.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
  expect(await app.launchAgain(packed)).toBe(0);
  await app.page.locator('.article-page h1', { hasText: 'The lake rises again' }).waitFor();
  expect(await row('The lake rises again').count()).toBe(2);
});

test('the text of a page becomes a typed article; a file that is none is refused by name', async () => {
  const page = join(app.userData, 'page.txt');
  const binary = join(app.userData, 'song.mp3');
  writeFileSync(
    page,
    'Published\n\nA bridge closes\n\nIt will be shut for two years.\n\nNobody had expected it.\n',
  );
  writeFileSync(binary, Buffer.from([0xff, 0xfb, 0x90, 0]));
  await app.answerDialogs({ open: [page, binary] });
  await app.page.getByRole('button', { name: 'Import' }).click();
  const told = app.page.locator('.banner', { hasText: 'song.mp3' });
  await told.getByText('1 article imported.').waitFor();
  await app.page.locator('.article-page h1', { hasText: 'A bridge closes' }).waitFor();
  await app.look('imported');
});

test.skipIf(!existsSync(seed))('the page of a published story becomes its parts', async () => {
  await app.answerDialogs({ open: [seed] });
  await app.page.getByRole('button', { name: 'Import' }).click();
  await app.page.locator('.article-page h1', { hasText: 'Washington demande l' }).waitFor();
  await app.look('imported-seed');
  const name = app.articles().find((each) => each.startsWith('washington')) ?? '';
  expect(app.onDisk(name).map((part) => part.split(':')[0])).toEqual([
    'headline',
    'figure',
    'lead',
    'paragraph',
    'paragraph',
    'crosshead',
    'paragraph',
    'paragraph',
    'sign-off',
    'related-link',
    'sidebar',
  ]);
  expect(app.complaints).toEqual([]);
});
