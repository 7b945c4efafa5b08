import type { Range } from 'slate';
import { type Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';

/** A pause in typing this long begins a new step of undo; without it a whole morning's typing would be one step. */
const pauseMs = 1000;

/**
 * Steps of undo as writers expect them: one a command, typing cut at pauses and line feeds, and the caret put back by
 * redo as by undo. Goes round `withHistory`.
 */
export function withUndoSteps<E extends Editor>(editor: E, now: () => number = () => performance.now()): E {
  const { apply, undo, redo } = editor;
  const caretAfter = new WeakMap<object, Range>();
  let lastTypedAt = Number.NEGATIVE_INFINITY;

  editor.apply = (operation) => {
    const isTyping = operation.type === 'insert_text' || operation.type === 'remove_text';
    if (isTyping && editor.operations.length === 0 && HistoryEditor.isSaving(editor) !== false) {
      const at = now();
      const isLineFeed = operation.type === 'insert_text' && operation.text === '\n';
      if (at - lastTypedAt > pauseMs || isLineFeed) HistoryEditor.setSplittingOnce(editor, true);
      lastTypedAt = at;
    }
    apply(operation);
  };

  editor.undo = () => {
    const step = editor.history.undos.at(-1);
    if (step && editor.selection) caretAfter.set(step, editor.selection);
    lastTypedAt = Number.NEGATIVE_INFINITY;
    undo();
    // Slate only moves a caret that is there; a step that took it away leaves none to move.
    if (step?.selectionBefore) Transforms.select(editor, step.selectionBefore);
  };

  editor.redo = () => {
    const step = editor.history.redos.at(-1);
    redo();
    const caret = step && caretAfter.get(step);
    if (caret) Transforms.select(editor, caret);
  };
  return editor;
}
