import { expect } from 'vitest';
import type { App } from '../app';
import { menuItems, pressables } from '../what-can-be-done';
import { called } from './catalogue';
import { type Acts, pick, pointInText, type Stage } from './stage';

const keys = [
  ...[
    'Escape',
    'Enter',
    'Tab',
    'Shift+Tab',
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
  ],
  ...['Backspace', 'Delete', 'Space', 'PageDown', 'F6', 'Shift+F6', 'F7', 'F8', 'F9', 'F3', 'Shift+F10'],
  ...['Control+b', 'Control+i', 'Control+k', 'Control+Shift+k', 'Control+Shift+x', 'Control+Shift+n'],
  ...[
    'Control+z',
    'Control+Shift+z',
    'Control+a',
    'Control+c',
    'Control+x',
    'Control+v',
    'Control+f',
    'Control+h',
  ],
  ...['Control+Enter', 'Control+Shift+h', 'Control+Shift+p', 'Control+Shift+l', 'Control+Shift+Backspace'],
  ...['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+End', 'Alt+F10'],
];
const words = ['word ', 'x', '/', 'side', 'fig', '- ', '1. ', 'É', '« oui »', 'https://ex.org', 'a\n'];

/** What a hand does with a keyboard and a mouse, wherever it is. */
export const hand: Acts = {
  press: [8, press],
  click: [2, click],
  key: [6, (stage, at) => pressKey(stage.app, pick(keys, at) ?? 'Escape')],
  type: [
    2,
    async ({ app }, at) => {
      const typed = pick(words, at) ?? '';
      await app.page.keyboard.type(typed);
      return `types ${JSON.stringify(typed)}`;
    },
  ],
  write: [5, write],
  menu: [2, menu],
  contextMenu: [1, contextMenu],
};

async function press({ app, ledger }: Stage, at: number, also: number): Promise<string> {
  const found = pick(await pressables(app.page), at);
  if (!found) return 'finds nothing to press';
  const act = () => app.page.mouse.click(found.x, found.y, { clickCount: also > 0.8 ? 2 : 1 });
  // The only one that destroys, after a sheet has asked.
  if (emptiesTrash.test(found.name))
    await ledger.destroys(async () => {
      await act();
      await app.page.waitForTimeout(500);
    });
  else await act();
  return `presses ${found.name}`;
}

const emptiesTrash = called('library.emptyTrashAgree_one', 'library.emptyTrashAgree_other');

async function click({ app }: Stage, at: number, also: number): Promise<string> {
  const { x, y } = await pointInText(app, at, also);
  await app.page.mouse.click(x, y, { clickCount: also > 0.8 ? 2 : 1 });
  return `presses at ${Math.round(x)}, ${Math.round(y)}`;
}

/** Writes a marked word; where the text has the keys it is owed. */
export async function write({ app, ledger }: Stage): Promise<string> {
  const word = ledger.next();
  const before = await placeOfKeys(app);
  await app.page.keyboard.type(`${word} `);
  if (before === 'text' && (await placeOfKeys(app)) === 'text') ledger.owe(word);
  return `writes ${word} in ${before}`;
}

/** What the next letter is written in. */
function placeOfKeys({ page }: App): Promise<'text' | 'nothing' | 'other'> {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    if (active === document.body) return 'nothing';
    return active?.matches('.article-page[contenteditable=true]') && !active.closest('[inert]')
      ? 'text'
      : 'other';
  });
}

async function menu({ app }: Stage, at: number): Promise<string> {
  const path = pick(await menuItems(app), at) ?? [];
  await app.menu(...path);
  return path.join(' > ');
}

/** The second button of the mouse in the text, and an item of what the system then shows. */
async function contextMenu({ app }: Stage, at: number, also: number): Promise<string> {
  const { x, y } = await pointInText(app, at, also);
  await app.electron.evaluate((_, chosen) => Reflect.set(globalThis, 'chosen', chosen), (at * 7) % 1);
  await app.page.mouse.click(x, y, { button: 'right' });
  await app.page.waitForTimeout(60);
  const item = await app.electron.evaluate(() => {
    Reflect.set(globalThis, 'chosen', undefined);
    return String(Reflect.get(globalThis, 'chose') ?? 'nothing');
  });
  return `chooses ${item} in the menu at ${Math.round(x)}, ${Math.round(y)}`;
}

/** The system's menus and dialogs are answered by themselves; no menu stands and waits. */
export async function answerTheSystem(app: App): Promise<void> {
  await app.answerDialogs({ open: [], save: '' });
  await app.electron.evaluate(({ dialog, Menu, shell }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    shell.openExternal = async () => {};
    shell.openPath = async () => '';
    shell.showItemInFolder = () => {};
    Menu.prototype.popup = function ({ callback } = {}) {
      const at: unknown = Reflect.get(globalThis, 'chosen');
      const items = this.items.filter(({ type, enabled }) => type !== 'separator' && enabled);
      const item = typeof at === 'number' ? items[Math.floor(at * items.length)] : undefined;
      Reflect.set(globalThis, 'chose', item?.label);
      setTimeout(() => {
        item?.click();
        callback?.();
      });
    };
  });
}

/** A person's key, which the page of a preview has where it has the focus: the driver's own reaches the window's page alone. */
export async function pressKey(app: App, chord: string): Promise<string> {
  const isInFrame = await app.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  if (!isInFrame) {
    await app.page.keyboard.press(chord);
    return chord;
  }
  const [key = chord, ...held] = chord.split('+').reverse();
  const window = await app.electron.browserWindow(app.page);
  await window.evaluate(
    ({ webContents }, { keyCode, modifiers }) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        webContents.sendInputEvent({ type, keyCode, modifiers });
    },
    {
      keyCode: key.replace(/^Arrow/, ''),
      modifiers: held.map((one) => one.toLowerCase() as 'control' | 'shift' | 'alt'),
    },
  );
  await app.page.waitForTimeout(50);
  return `${chord} in the preview`;
}

/** The keyboard has a place: what has it is there and takes keys, or the next letter finds the text. */
export async function focusIsSomewhere(stage: Stage, done: string): Promise<void> {
  const { app } = stage;
  const look = () =>
    app.page.evaluate(() => {
      const { activeElement: active, body } = document;
      if (active === null || active === body) return 'nowhere';
      if (active.closest('[inert]') || active.matches(':disabled'))
        return `in what takes no key: ${active.outerHTML.slice(0, 200)}`;
      return 'somewhere';
    });
  await expect
    .poll(async () => ['somewhere', 'nowhere'].includes(await look()), { message: done })
    .toBe(true);
  if ((await look()) === 'somewhere') return;
  // What closes gives it back in its own time.
  await app.page.waitForTimeout(300);
  if ((await look()) === 'somewhere') return;
  const isForText = await app.page.evaluate(() => {
    const text = document.querySelector('.article-page[contenteditable=true]');
    return text !== null && !text.closest('[inert], [aria-hidden=true]');
  });
  const isOver = (await app.page.locator('[role=dialog], [role=menu], [role=listbox]').count()) > 0;
  if (isOver)
    throw new Error(`The focus is lost after "${done}": what stands over the desk does not have it.`);
  if (!isForText) return;
  const word = stage.ledger.next();
  await app.page.keyboard.type(`${word} `);
  await expect
    .poll(() => app.page.evaluate(() => document.querySelector('.article-page')?.textContent), {
      message: `The focus is lost after "${done}": a letter finds no text.`,
    })
    .toContain(word);
  // Seen as well: the next act may take it away with the part it stands in, and undo brings it back then.
  await stage.ledger.look(done);
}
