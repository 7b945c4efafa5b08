import { type Editor, type Operation, type Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';

/**
 * Does what belongs to a step begun before, as the letters of one field do, so that one undo takes back all of it.
 * @param begun the step, where there is one; while anything else was done after it, another begins
 * @returns the step that holds it; undefined where nothing changed yet
 */
export function inStep(editor: Editor, begun: object | undefined, act: () => void): object | undefined {
  const last = editor.history.undos.at(-1);
  if (begun !== undefined && begun === last) HistoryEditor.withMerging(editor, act);
  else HistoryEditor.withNewBatch(editor, act);
  const step = editor.history.undos.at(-1);
  return step === last ? begun : step;
}

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
  let changesThisTurn = false;

  const cutTyping = (operation: Operation) => {
    const at = now();
    const isLineFeed = operation.type === 'insert_text' && operation.text === '\n';
    if (editor.operations.length === 0 && (at - lastTypedAt > pauseMs || isLineFeed))
      HistoryEditor.setSplittingOnce(editor, true);
    lastTypedAt = at;
  };

  editor.apply = (operation) => {
    const isSaving = HistoryEditor.isSaving(editor) !== false;
    if (editor.operations.length === 0) changesThisTurn = false;
    if (isSaving && (operation.type === 'insert_text' || operation.type === 'remove_text'))
      cutTyping(operation);
    apply(operation);
    if (operation.type !== 'set_selection') changesThisTurn = isSaving;
    // A command may place the caret after its changes: the step ends where the turn does.
    const step = changesThisTurn ? editor.history.undos.at(-1) : undefined;
    if (step && editor.selection) caretAfter.set(step, editor.selection);
  };

  editor.undo = () => {
    const step = editor.history.undos.at(-1);
    lastTypedAt = Number.NEGATIVE_INFINITY;
    undo();
    // Slate only moves a caret that is there; a step that took it away leaves none to move.
    if (step?.selectionBefore) Transforms.select(editor, step.selectionBefore);
  };

  editor.redo = () => {
    const caret = caretAfter.get(editor.history.redos.at(-1) ?? {});
    redo();
    if (caret) Transforms.select(editor, caret);
  };
  return editor;
}
