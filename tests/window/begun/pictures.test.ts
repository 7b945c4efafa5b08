import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readOwnFields } from '../../../electron/library/pictures/own-fields/read-own-fields';
import { recognisePicture } from '../../../electron/library/pictures/recognise';
import { exifBlock, intoJpeg, iptcBlock, secretLatitude } from '../../pictures/metadata-by-hand';
import { openFromList } from '../screens/screen';
import { sharedApp as app, begunApp } from './shared-app';

const file = () => join(app.userData, 'viaduct.jpg');
const figure = () => app.page.locator('.article-page figure');
const offer = () => app.page.getByRole('region', { name: 'From the picture' });

beforeAll(async () => {
  const page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('The train is back');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('The first train in nine winters crossed the viaduct on Sunday.');
  const carried = {
    exif: exifBlock({ orientation: 6, location: true }),
    iptc: iptcBlock({
      caption: 'Le premier train en neuf hivers, dimanche à Göschenen.',
      byline: 'Zoë Müller',
      credit: 'Keystone',
      copyright: '© 2026 Keystone',
      instructions: 'Newsmagazines Out. No sales.',
    }),
  };
  writeFileSync(file(), intoJpeg(await lyingViaduct(), carried));
});

/** A real JPEG of 1,200 × 1,800 pixels that lies on its left side, as a camera held upright writes it: sky at the left. */
async function lyingViaduct(): Promise<Buffer> {
  const base64 = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1800);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas.');
    context.scale(0.6, 0.6);
    context.translate(0, 3000);
    context.rotate(-Math.PI / 2);
    const sky = context.createLinearGradient(0, 0, 0, 1300);
    sky.addColorStop(0, '#3d6ea8');
    sky.addColorStop(1, '#f3d9b8');
    context.fillStyle = sky;
    context.fillRect(0, 0, 3000, 2000);
    context.fillStyle = '#7d8a99';
    context.beginPath();
    for (const [x, y] of [
      [0, 1200],
      [600, 500],
      [1100, 1000],
      [1900, 350],
      [3000, 1100],
      [3000, 2000],
      [0, 2000],
    ] as const)
      context.lineTo(x, y);
    context.fill();
    context.fillStyle = '#4a4038';
    context.fillRect(0, 1180, 3000, 90);
    for (let x = 100; x < 3000; x += 420) context.fillRect(x, 1180, 110, 820);
    context.fillStyle = '#b3262e';
    context.fillRect(700, 1060, 1500, 120);
    context.fillStyle = '#f4efe6';
    for (let x = 760; x < 2150; x += 130) context.fillRect(x, 1085, 80, 45);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return Buffer.from(base64, 'base64');
}

test('a picture chosen offers what it says of itself and shows what its supplier restricts', async () => {
  await app.answerDialogs({ open: [file()] });
  await app.menu('Insert', 'Figure');
  await app.page.getByRole('button', { name: 'Choose a picture…' }).click();
  await offer().waitFor();
  expect(await offer().innerText()).toContain('Le premier train en neuf hivers, dimanche à Göschenen.');
  expect(await offer().innerText()).toContain('Keystone/Zoë Müller');
  expect(await figure().getByRole('note').innerText()).toContain(
    'Restrictions: Newsmagazines Out. No sales.',
  );
  await app.page.waitForTimeout(300);
  await offer().scrollIntoViewIfNeeded();
  expect(await faultsIn(figure())).toEqual([]);
  await app.look('picture-offer');
  await app.save();
  expect(app.onDisk().at(-1)?.trim()).toBe('figure:');
});

/** What axe finds wrong inside an element; the rest of the window has tests of its own. */
async function faultsIn(element: Locator): Promise<string[]> {
  const inside: string[] = [];
  for (const fault of await app.accessibilityFaults()) {
    const target = fault.slice(fault.indexOf(': ') + 2);
    if ((await element.locator(target).count()) > 0) inside.push(fault);
  }
  return inside;
}

test('it is drawn upright', async () => {
  const drawn = figure().locator('img');
  expect(
    await drawn.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => [image.naturalWidth, image.naturalHeight]),
    ),
  ).toEqual([1800, 1200]);
});

test('one press fills every empty field, one undo empties them and brings the offer back', async () => {
  await offer().getByRole('button', { name: 'Use all in empty fields' }).click();
  await offer().waitFor({ state: 'detached' });
  await app.save();
  const filled = 'figure: Le premier train en neuf hivers, dimanche à Göschenen. Keystone/Zoë Müller';
  expect(app.onDisk().at(-1)?.trim()).toBe(filled);
  await app.page.waitForTimeout(200);
  await app.page.keyboard.press('Control+z');
  await offer().waitFor();
  await app.save();
  expect(app.onDisk().at(-1)?.trim()).toBe('figure:');
  await offer().getByRole('button', { name: 'Use all in empty fields' }).click();
  await app.page.waitForTimeout(200);
  await app.page.keyboard.type(' Ici.');
  await app.save();
  expect(app.onDisk().at(-1)?.trim()).toBe(filled.replace('Göschenen.', 'Göschenen. Ici.'));
  expect(await offer().count()).toBe(0);
  await app.look('picture-taken');
});

test('the check names the restriction', async () => {
  await app.page.getByRole('tab', { name: /Check/ }).click();
  await app.page
    .getByText('The picture’s supplier restricts its use: “Newsmagazines Out. No sales.”')
    .waitFor();
});

test('how pictures leave is chosen in the preferences', async () => {
  await app.menu('File', 'Preferences…');
  await app.page.getByRole('button', { name: /Pictures handed off/ }).click();
  await app.page.getByRole('option', { name: 'At most 1600 pixels' }).click();
  await app.page.waitForTimeout(300);
  await app.look('preferences-pictures');
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('it leaves smaller, upright, with its credit and without its place', async () => {
  await figure().locator('.part-description').click();
  await app.page.keyboard.type('A red train on a stone viaduct.');
  await app.save();
  const out = join(app.userData, 'out');
  await app.answerDialogs({ save: out });
  const name = app.articles()[0] ?? '';
  const answer = await app.page.evaluate(
    (name) => window.marbre.handOff.deliver({ name, shape: 'page', as: 'folder' }),
    name,
  );
  expect(answer).toMatchObject({ ok: true });
  const [picture = ''] = readdirSync(join(out, 'pictures'));
  const bytes = readFileSync(join(out, 'pictures', picture));
  expect(recognisePicture(bytes)).toEqual({ type: 'image/jpeg', width: 1600, height: 1067 });
  expect(readOwnFields(bytes, 'image/jpeg')).toMatchObject({
    credit: 'Keystone/Zoë Müller',
    copyright: '© 2026 Keystone',
  });
  expect(readFileSync(file()).includes(secretLatitude)).toBe(true);
  expect(bytes.includes(secretLatitude)).toBe(false);
  expect(await skyIsAbove(bytes)).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
});

/** Whether the picture's upper edge is blue and its lower edge is not, drawn as a browser draws it. */
function skyIsAbove(bytes: Buffer): Promise<boolean> {
  return app.page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([raw], { type: 'image/jpeg' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) throw new Error('No canvas.');
    context.drawImage(picture, 0, 0);
    const isBlue = (y: number) => {
      const [red = 0, , blue = 0] = context.getImageData(picture.width / 2, y, 1, 1).data;
      return blue > red + 60;
    };
    return isBlue(5) && !isBlue(picture.height - 5);
  }, bytes.toString('base64'));
}

test('a picture file dropped on the text becomes a figure there', async () => {
  const paragraph = app.page.locator('.article-page p', { hasText: 'The first train' }).first();
  await app.page.locator('.article-scroll').evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  const box = await paragraph.boundingBox();
  if (!box) throw new Error('The paragraph is not drawn.');
  await dropAt(box.x + 20, box.y + 8);
  await expect.poll(() => figure().count(), { timeout: 10_000 }).toBe(2);
  await app.save();
  expect(app.onDisk().map((part) => part.split(':')[0])).toEqual([
    'headline',
    'lead',
    'paragraph',
    'figure',
    'figure',
  ]);
});

async function dropAt(x: number, y: number): Promise<void> {
  const system = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [file()], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, x, y, data });
}

test('dropped below all parts it is the last, wherever the caret stands', async () => {
  await app.page.locator('.article-page p', { hasText: 'The first train' }).first().click();
  const text = app.page.locator('.article-scroll');
  await text.evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight;
  });
  const seen = await text.boundingBox();
  const last = await figure().last().boundingBox();
  if (!seen || !last) throw new Error('The end of the article is not drawn.');
  const below = last.y + last.height;
  expect(seen.y + seen.height - below).toBeGreaterThan(80);
  await dropAt(seen.x + seen.width / 2, below + 60);
  await expect.poll(() => figure().count(), { timeout: 10_000 }).toBe(3);
  await app.save();
  expect(app.onDisk().at(-1)).toBe('figure: ');
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => figure().count()).toBe(2);
});

test('a picture on the clipboard becomes a figure', async () => {
  await app.page.locator('.article-page p', { hasText: 'The first train' }).first().click();
  await app.page.waitForTimeout(200);
  const carried = await pictureFile('image.png');
  await app.page.evaluate((clipboardData) => {
    const told = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', told));
  }, carried);
  await expect.poll(() => figure().count(), { timeout: 10_000 }).toBe(3);
});

/** What a drop or the clipboard carries: the picture under the name of a file. */
function pictureFile(name: string) {
  return app.page.evaluateHandle(
    ({ base64, name }) => {
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([raw], name, { type: 'image/jpeg' }));
      return transfer;
    },
    { base64: readFileSync(file()).toString('base64'), name },
  );
}

test('a damaged picture is refused in a sentence, and the text stands', async () => {
  const cut = join(app.userData, 'cut.jpg');
  writeFileSync(cut, readFileSync(file()).subarray(0, 20_000));
  await app.answerDialogs({ open: [cut] });
  await app.menu('Insert', 'Figure');
  await app.page.getByRole('button', { name: 'Choose a picture…' }).click();
  await app.page.getByText(/cut\.jpg is damaged/).waitFor();
  await app.look('picture-damaged');
  expect(app.complaints).toEqual([]);
});

test('a picture whose file is gone says so, and is there again with its file', async () => {
  await app.save();
  await app.quit();
  const there = join(app.library, app.articles()[0] ?? '', 'pictures');
  const aside = join(app.userData, 'aside');
  renameSync(there, aside);

  await app.launch();
  const place = app.page.getByRole('button', { name: /This picture cannot be shown/ }).first();
  await place.waitFor();
  await app.look('picture-lost');
  expect(app.complaints.splice(0).filter((words) => !words.includes('404'))).toEqual([]);

  renameSync(aside, there);
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await place.waitFor({ state: 'detached' });
  expect(await app.page.locator('.article-page figure img').first().isVisible()).toBe(true);
  expect(app.complaints).toEqual([]);
});

test('a figure pasted into another article has its picture there', async () => {
  const id = await app.newArticle('Another story');
  await openFromList(app, 'The train is back');
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+c');
  await openFromList(app, 'Another story');
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.press('Control+v');
  const shown = app.page.locator('.article-page figure img').first();
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 && !image.hidden))
    .toBe(true);
  await app.look('picture-pasted');
  await app.save();
  expect(app.onDisk(id).join(' ')).toContain('Göschenen');
  // The browser tells of the file it did not find before it was brought.
  expect(app.complaints.splice(0).filter((words) => !words.includes('404'))).toEqual([]);
});
