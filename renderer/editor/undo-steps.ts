import { Editor, Node, type Operation, Path, Point, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { sameMarks } from '../../article';

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

/**
 * Does what is a step of its own, however soon after a letter and before the next. Where something was changed in the same turn
 * already, as by a drop that took the words from elsewhere, it is one step with that.
 */
export function asOwnStep(editor: Editor, act: () => void): void {
  if (editor.operations.some(({ type }) => type !== 'set_selection')) act();
  else HistoryEditor.withNewBatch(editor, act);
  HistoryEditor.setSplittingOnce(editor, true);
}

/** A pause in typing this long begins a new step of undo; without it a whole morning's typing would be one step. */
const pauseMs = 1000;

interface OpenStep {
  readonly step: object;
  /** Where it ended. */
  readonly caret: Point;
  /** However long the letters take, and whatever marks they carry. */
  readonly awaits: boolean;
}

const openSteps = new WeakMap<Editor, OpenStep>();

function leaveOpen(editor: Editor, awaits: boolean): void {
  const step = editor.history.undos.at(-1);
  if (step && editor.selection) openSteps.set(editor, { step, caret: editor.selection.focus, awaits });
}

/** The step the letters typed at the caret go on with; undefined where they begin another. */
function openStep(editor: Editor): OpenStep | undefined {
  const open = openSteps.get(editor);
  const { selection } = editor;
  if (!open || open.step !== editor.history.undos.at(-1)) return undefined;
  if (!selection || Range.isExpanded(selection) || !isSamePlace(editor, open.caret, selection.anchor))
    return undefined;
  return open;
}

/** Whether marks were chosen for the next letter that the one before it does not carry. */
function changesMarks(editor: Editor): boolean {
  const { marks, selection } = editor;
  if (!marks || !selection) return false;
  return !sameMarks(Editor.leaf(editor, selection.anchor)[0], { text: '', ...marks });
}

/** The end of one leaf and the start of the next are one place: the browser may tell of either. */
function isSamePlace(editor: Editor, before: Point, now: Point): boolean {
  if (Point.equals(before, now)) return true;
  const isInLine = Path.equals(Path.parent(before.path), Path.parent(now.path));
  return (
    isInLine && Node.has(editor, before.path) && Editor.string(editor, { anchor: before, focus: now }) === ''
  );
}

/** The letters that come next where the caret stands belong to the last step, however long an input method takes for them. */
export function awaitLetters(editor: Editor): void {
  leaveOpen(editor, true);
}

/**
 * Steps of undo as writers expect them: one a command, typing cut at pauses and line feeds, and the caret put back by
 * redo as by undo. Goes round `withHistory`.
 */
export function withUndoSteps<E extends Editor>(editor: E, now: () => number = () => performance.now()): E {
  const { apply, undo, redo, insertText } = editor;
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

  editor.insertText = (text, options) => {
    if (options?.at) return insertText(text, options);
    const open = openStep(editor);
    if (open?.awaits) lastTypedAt = now();
    // A letter with marks of its own makes a leaf, behind which Slate would begin another step.
    if (open && (open.awaits || !changesMarks(editor)))
      HistoryEditor.withMerging(editor, () => insertText(text, options));
    else insertText(text, options);
    lastTypedAt = now();
    leaveOpen(editor, false);
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
