import { expect, test } from 'vitest';
import type { Command } from '../../article/bridge/news';
import { editMenu } from '../../electron/menu/edit';
import type { Item } from '../../electron/menu/item';
import { textMenu } from '../../electron/menu/text';
import { actionOf } from '../../renderer/editor/keymap';

/** Items whose key the menu only shows: the accelerator, and what a press of the item does. */
function shownIn(
  menu: (ask: (command: Command) => () => void) => Item,
): [accelerator: string, does: Command][] {
  let asked: Command | undefined;
  const item = menu((command) => () => {
    asked = command;
  });
  const items = Array.isArray(item.submenu) ? item.submenu : [];
  return items.flatMap(({ accelerator, registerAccelerator, click }) => {
    if (registerAccelerator !== false || accelerator === undefined) return [];
    asked = undefined;
    (click as (() => void) | undefined)?.();
    return asked === undefined ? [] : [[accelerator, asked] as [string, Command]];
  });
}

const shown = [...shownIn(textMenu), ...shownIn(editMenu)];

test('menus show keys of the editor', () => {
  expect(shown.length).toBeGreaterThanOrEqual(10);
});

test.each(shown)('%s does in the text what its item in the menu does', (accelerator, does) => {
  const words = accelerator.split('+');
  const pressed = {
    key: words.at(-1) ?? '',
    ctrlKey: words.includes('CmdOrCtrl'),
    metaKey: false,
    shiftKey: words.includes('Shift'),
    altKey: words.includes('Alt'),
    isComposing: false,
    keyCode: 0,
  };
  expect(actionOf(pressed, false)).toEqual(does);
});
