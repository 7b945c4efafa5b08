import { isApple } from '../editor/is-apple';
import type { Chord } from '../editor/keymap';

const apple: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Cmd: '⌘', Ctrl: '⌃', Shift: '⇧', Alt: '⌥' };
/** In the order macOS shows them. */
const appleOrder = ['⌃', '⌥', '⇧', '⌘'];

/** Parts of a chord as Electron writes it that are named in no language. */
const signs: Readonly<Record<string, string>> = {
  Plus: '+',
  numadd: '+',
  numsub: '-',
  num0: '0',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** Keys named by what is written on them, which differs by language. */
const written: Readonly<Record<string, WrittenKey>> = {
  Shift: 'shift',
  Enter: 'enter',
  Backspace: 'backspace',
  Delete: 'delete',
  Home: 'home',
  End: 'end',
};
export type WrittenKey = 'shift' | 'enter' | 'backspace' | 'delete' | 'home' | 'end';

/** A chord as the keyboard of the person shows it: `Ctrl+Maj+E`, `⇧⌘E`. @param keys `CmdOrCtrl+Shift+E` */
export function keyWords(keys: string, name: (key: WrittenKey) => string, onApple = isApple): string {
  const parts = keys.split('+').map((part) => {
    if (onApple && apple[part] !== undefined) return apple[part];
    if (part === 'CmdOrCtrl') return 'Ctrl';
    const sign = signs[part];
    if (sign !== undefined) return sign;
    const named = written[part];
    return named === undefined ? part : name(named);
  });
  if (!onApple) return parts.join('+');
  const held = appleOrder.filter((sign) => parts.includes(sign));
  return [...held, ...parts.filter((part) => !appleOrder.includes(part))].join('');
}

/** A chord of the editor's keymap as Electron writes one. */
export function chordKeys({ key, mod, shift, alt }: Pick<Chord, 'key' | 'mod' | 'shift' | 'alt'>): string {
  const last = longKeys[key] ?? key.toUpperCase();
  return [...(mod ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), last].join(
    '+',
  );
}

const longKeys: Readonly<Record<string, string>> = {
  enter: 'Enter',
  backspace: 'Backspace',
  delete: 'Delete',
  home: 'Home',
  end: 'End',
  arrowup: 'ArrowUp',
  arrowdown: 'ArrowDown',
};
