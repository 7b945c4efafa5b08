import type { EditorCommand } from './perform';

/** What a key may do beside the commands: open the part menu, the link field, or go to the tools. */
export type KeyAction = EditorCommand | ToolAction | FindAction;
export interface ToolAction {
  readonly is: 'addPart' | 'link' | 'tools';
}

/** Opens finding and replacing, or goes on with it. */
export interface FindAction {
  readonly is: 'find' | 'replace' | 'findNext' | 'findPrevious';
}

export function isFind(action: KeyAction): action is FindAction {
  return (
    action.is === 'find' ||
    action.is === 'replace' ||
    action.is === 'findNext' ||
    action.is === 'findPrevious'
  );
}

export function isTool(action: KeyAction): action is ToolAction {
  return action.is === 'addPart' || action.is === 'link' || action.is === 'tools';
}

export interface Chord {
  /** `KeyboardEvent.key`, lower case: the letter on the keyboard the person has, wherever it lies. */
  readonly key: string;
  /** Ctrl, or Cmd on Apple machines. */
  readonly mod?: true;
  readonly shift?: true;
  /** Never together with Ctrl: that is AltGr on French, German and Italian keyboards. */
  readonly alt?: true;
  /** Only on Apple machines, or only elsewhere. */
  readonly on?: 'apple' | 'others';
  readonly does: KeyAction;
}

/**
 * Left to the browser, these end a part too soon in a long article: Chromium does not go to the last line of a box it has
 * not laid out.
 */
const toTheEnds: readonly Chord[] = [
  { key: 'home', mod: true, on: 'others', does: { is: 'toStart' } },
  { key: 'end', mod: true, on: 'others', does: { is: 'toEnd' } },
  { key: 'home', mod: true, shift: true, on: 'others', does: { is: 'selectToStart' } },
  { key: 'end', mod: true, shift: true, on: 'others', does: { is: 'selectToEnd' } },
  { key: 'arrowup', mod: true, on: 'apple', does: { is: 'toStart' } },
  { key: 'arrowdown', mod: true, on: 'apple', does: { is: 'toEnd' } },
  { key: 'arrowup', mod: true, shift: true, on: 'apple', does: { is: 'selectToStart' } },
  { key: 'arrowdown', mod: true, shift: true, on: 'apple', does: { is: 'selectToEnd' } },
];

/** No digit and no bracket, which many keyboards hide. What changes words has its place in the tools as well, the rest in the menus. */
export const keymap: readonly Chord[] = [
  { key: 'b', mod: true, does: { is: 'mark', mark: 'strong' } },
  { key: 'i', mod: true, does: { is: 'mark', mark: 'emphasis' } },
  { key: 'k', mod: true, does: { is: 'link' } },
  // Up to the top, down; LibreOffice's own letters are taken by the parts.
  { key: 't', mod: true, shift: true, does: { is: 'mark', mark: 'superscript' } },
  { key: 'd', mod: true, shift: true, does: { is: 'mark', mark: 'subscript' } },
  { key: 'x', mod: true, shift: true, does: { is: 'clearMarks' } },
  { key: 'k', mod: true, shift: true, does: { is: 'removeLink' } },
  { key: 'n', mod: true, shift: true, does: { is: 'listStyle' } },
  { key: 'z', mod: true, does: { is: 'undo' } },
  { key: 'z', mod: true, shift: true, does: { is: 'redo' } },
  { key: 'y', mod: true, does: { is: 'redo' } },
  { key: 'a', mod: true, does: { is: 'selectAll' } },
  { key: 'enter', mod: true, does: { is: 'addPart' } },
  { key: 'h', mod: true, shift: true, does: { is: 'kind', kind: 'crosshead' } },
  { key: 'p', mod: true, shift: true, does: { is: 'kind', kind: 'paragraph' } },
  { key: 'l', mod: true, shift: true, does: { is: 'kind', kind: 'list' } },
  { key: 'backspace', mod: true, shift: true, does: { is: 'removePart' } },
  { key: 'arrowup', alt: true, shift: true, does: { is: 'moveUp' } },
  { key: 'arrowdown', alt: true, shift: true, does: { is: 'moveDown' } },
  { key: 'f', mod: true, does: { is: 'find' } },
  { key: 'f', mod: true, shift: true, does: { is: 'replace' } },
  // The menus' own key here: told by way of the machine, it would come after the words pressed behind it.
  { key: 'h', mod: true, on: 'others', does: { is: 'replace' } },
  { key: 'f3', does: { is: 'findNext' } },
  { key: 'f3', shift: true, does: { is: 'findPrevious' } },
  { key: 'g', mod: true, does: { is: 'findNext' } },
  { key: 'g', mod: true, shift: true, does: { is: 'findPrevious' } },
  { key: 'f10', alt: true, does: { is: 'tools' } },
  ...toTheEnds,
];

export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** What the key does; undefined for typing, dead keys and anything while a composition is under way. */
export function actionOf(pressed: Key, isApple: boolean): KeyAction | undefined {
  // 229 is what Chromium reports for a key an input method has taken.
  if (pressed.isComposing || pressed.keyCode === 229 || pressed.key === 'Dead') return undefined;
  const mod = isApple ? pressed.metaKey : pressed.ctrlKey;
  const strange = isApple ? pressed.ctrlKey : pressed.metaKey;
  if (strange) return undefined;
  const key = pressed.key.toLowerCase();
  return keymap.find(
    (chord) =>
      chord.key === key &&
      chord.on !== (isApple ? 'others' : 'apple') &&
      mod === (chord.mod ?? false) &&
      pressed.shiftKey === (chord.shift ?? false) &&
      pressed.altKey === (chord.alt ?? false),
  )?.does;
}
