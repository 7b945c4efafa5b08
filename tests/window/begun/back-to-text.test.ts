import { beforeAll, expect, test } from 'vitest';
import { pressWhileBusy } from './press-while-busy';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(() => begunApp());

const press = (key: string) => app.page.keyboard.press(key);
const type = (words: string) => app.page.keyboard.type(words);

// Scenario: the menu has given the focus back with the browser's caret of before, and the next letters are pressed already.
test('letters pressed right behind a part chosen in the menu stand in that part', async () => {
  const id = await app.newArticle('The lake');
  await press('Enter');
  await press('Enter');
  await type('First');
  for (const part of ['Crosshead', 'Quotation', 'List']) {
    await press('Control+Enter');
    await app.page.getByRole('menuitem', { name: part, exact: true }).waitFor();
    await type(part);
    await press('Enter');
    await type('and so on to the end');
    await app.page.locator('.article-page:focus').waitFor();
  }
  await app.save();
  expect(app.onDisk(id)).toEqual([
    'headline: The lake',
    'lead: ',
    'paragraph: First',
    'crosshead: and so on to the end',
    'quotation: and so on to the end',
    'list: and so on to the end',
  ]);
});

test('letters pressed while the menu of parts still closes stand in the part', async () => {
  const id = await app.newArticle('The lake');
  await press('Enter');
  await press('Enter');
  for (const part of ['Crosshead', 'Quotation']) {
    await press('Control+Enter');
    await app.page.getByRole('menuitem', { name: part, exact: true }).waitFor();
    await type(part);
    await pressWhileBusy(['Enter', ...`a ${part}z`, 'Backspace', 'Enter', ...'and on']);
    await app.page.locator('.article-page:focus').waitFor();
  }
  await app.save();
  expect(app.onDisk(id).slice(-3)).toEqual([
    'crosshead: a Crosshead',
    'paragraph: and on',
    'quotation: a Quotation and on',
  ]);
});

test('keys pressed while a field of the text still closes go on in the text', async () => {
  const id = await app.newArticle('Sony');
  await press('Enter');
  await type('Two words');
  await press('Control+Shift+ArrowLeft');
  await press('Control+k');
  await app.page.getByRole('textbox', { name: 'Address', exact: true }).waitFor();
  await type('https://rts.ch');
  await pressWhileBusy(['Enter', 'ArrowRight', ...' and more', 'Enter', ...'on']);
  await press('Control+f');
  await app.page.getByRole('textbox', { name: 'Find' }).waitFor();
  await type('more');
  await pressWhileBusy(['Escape', 'ArrowRight', ...' yet']);
  await app.save();
  expect(app.onDisk(id)).toEqual(['headline: Sony', 'lead: Two words and more yet', 'paragraph: on']);
});

// Slate, which has just moved the caret, does not hear that the text lost the focus; what draws the text takes it back.
test('words sought right behind a key that moves the caret stand in the field, to the last letter', async () => {
  const id = await app.newArticle('Sony');
  await press('Enter');
  await type('Two words');
  await pressWhileBusy(['ArrowLeft', 'Enter', 'Control+f', ...'words']);
  expect(await app.page.getByRole('textbox', { name: 'Find' }).inputValue()).toBe('words');
  await press('Escape');
  await app.save();
  expect(app.onDisk(id)).toEqual(['headline: Sony', 'lead: Two word', 'paragraph: s', 'paragraph: ']);
});

test.each([
  ['File', 'Rename…'],
  ['File', 'Preview'],
  ['Help', 'Keyboard Shortcuts'],
])(
  'behind the sheet of %s, %s the caret stands where it stood, for keys pressed at once',
  async (...path) => {
    const id = await app.newArticle('Sony');
    await press('Enter');
    await type('Two words');
    await press('ArrowLeft');
    await app.menu(...path);
    await app.page.getByRole('dialog').waitFor();
    await pressWhileBusy(['Escape', ...' andx', 'Backspace', ...'a']);
    await app.save();
    expect(app.onDisk(id).slice(0, 2)).toEqual(['headline: Sony', 'lead: Two word andas']);
  },
);

// The second press of a button pressed twice falls on what has come in its place, and selects the word there.
test.each([
  ['Hide the library', 'letters are the text’s', async () => {}],
  ['Trash', 'letters are the text’s', async () => {}],
  ['Hide the library', 'Escape leads back to it', () => press('Escape')],
])('after "%s" pressed twice, %s', async (name, _, act) => {
  const id = await app.newArticle('Sony');
  await app.page.getByRole('button', { name }).click({ clickCount: 2 });
  expect(await app.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await act();
  await type(' and on');
  await app.page.locator('.article-page:focus').waitFor();
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: Sony and on');
  // As it was, for who comes next.
  await app.page.getByRole('button', { name: /Show the library|Back to the library/ }).click();
});
