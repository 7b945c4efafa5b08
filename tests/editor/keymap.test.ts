import { describe, expect, it } from 'vitest';
import { actionOf, type Key, keymap } from '../../renderer/editor/keymap';

const plain: Key = {
  key: 'b',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 66,
};
const ctrl: Key = { ...plain, ctrlKey: true };

describe('the keys', () => {
  it('follow the platform: Ctrl here, Cmd on Apple machines', () => {
    expect(actionOf(ctrl, false)).toEqual({ is: 'mark', mark: 'strong' });
    expect(actionOf(ctrl, true)).toBeUndefined();
    expect(actionOf({ ...plain, metaKey: true }, true)).toEqual({ is: 'mark', mark: 'strong' });
    expect(actionOf({ ...plain, metaKey: true }, false)).toBeUndefined();
  });

  it('leave AltGr to the letters it writes', () => {
    for (const chord of keymap) {
      const pressed = {
        ...plain,
        key: chord.key,
        ctrlKey: true,
        altKey: true,
        shiftKey: chord.shift ?? false,
      };
      expect(actionOf(pressed, false), chord.key).toBeUndefined();
    }
  });

  it('are never a digit, a bracket or a sign, which lie elsewhere on other keyboards', () => {
    for (const { key } of keymap)
      expect(key).toMatch(/^(?:[a-z]|enter|backspace|home|end|arrowup|arrowdown|f3|f10)$/);
  });

  it('stand back while something is composed, and for dead keys', () => {
    expect(actionOf({ ...ctrl, isComposing: true }, false)).toBeUndefined();
    expect(actionOf({ ...ctrl, keyCode: 229 }, false)).toBeUndefined();
    expect(actionOf({ ...ctrl, key: 'Dead' }, false)).toBeUndefined();
  });

  it('take the letter written, not the place it lies in, and do not mind capitals', () => {
    expect(actionOf({ ...ctrl, key: 'Z', shiftKey: true }, false)).toEqual({ is: 'redo' });
  });

  it('raise, lower, clear, unlink and number', () => {
    const shifted = (key: string) => actionOf({ ...ctrl, key, shiftKey: true }, false);
    expect(shifted('T')).toEqual({ is: 'mark', mark: 'superscript' });
    expect(shifted('D')).toEqual({ is: 'mark', mark: 'subscript' });
    expect(shifted('X')).toEqual({ is: 'clearMarks' });
    expect(shifted('K')).toEqual({ is: 'removeLink' });
    expect(shifted('N')).toEqual({ is: 'listStyle' });
  });

  it('go to the ends of the article by the keys of the platform', () => {
    expect(actionOf({ ...ctrl, key: 'End' }, false)).toEqual({ is: 'toEnd' });
    expect(actionOf({ ...ctrl, key: 'Home', shiftKey: true }, false)).toEqual({ is: 'selectToStart' });
    expect(actionOf({ ...ctrl, key: 'ArrowDown' }, false)).toBeUndefined();
    const command: Key = { ...plain, metaKey: true, key: 'ArrowDown' };
    expect(actionOf(command, true)).toEqual({ is: 'toEnd' });
    expect(actionOf({ ...command, key: 'End' }, true)).toBeUndefined();
  });

  it('mean one thing each', () => {
    const chords = keymap.map(({ key, mod, shift, alt }) => `${key}${mod}${shift}${alt}`);
    expect(new Set(chords).size).toBe(chords.length);
  });
});
