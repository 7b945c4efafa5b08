import { flushSync } from 'react-dom';
import { createEditor, type Editor, Node, type Point, type Range } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';
import { type Dropped, type Part, type PartOperation, type Problem, withParts } from '../../article';
import './slate-types';
import { withClipboard } from './clipboard/with-clipboard';
import { letCaretGo } from './let-caret-go';
import { withUndoSteps } from './undo-steps';
import { withCommands } from './with-commands';

/** Parts a chunk: between 8 and 64 all were alike in the benchmarks, 1,000 was poor. */
export const chunkSize = 16;

/** What an editor tells of itself. */
export interface Listener {
  /** The article's language now, BCP 47, for the HTML of what is copied. */
  language?(): string;
  /** Every change to the article, in order, after each flush. */
  onOperations?(operations: PartOperation[]): void;
  onCaret?(caret: Range | null): void;
  onProblem?(problem: Problem): void;
  /** What of a paste could not be kept. */
  onDropped?(dropped: readonly Dropped[]): void;
}

/**
 * The editor without a window, as tests and other machines may hold it. History lies inside `withParts`, so that it
 * records the operations with the ids they were applied with, and undo brings back the very same parts.
 */
export function withArticle<E extends Editor>(editor: E, listener: Listener = {}, now?: () => number): E {
  withClipboard(withCommands(withUndoSteps(withParts(editor), now)), {
    language: () => listener.language?.() ?? 'fr',
    onProblem: (problem) => listener.onProblem?.(problem),
    onDropped: (dropped) => listener.onDropped?.(dropped),
  });
  const { onChange } = editor;
  let caret = editor.selection;
  editor.onChange = (options) => {
    const changes = editor.operations.filter((one): one is PartOperation => one.type !== 'set_selection');
    if (changes.length > 0) listener.onOperations?.(changes);
    if (editor.selection !== caret) {
      caret = editor.selection;
      listener.onCaret?.(caret);
    }
    onChange(options);
  };
  return editor;
}

/** The window's editor, with the article in it and the caret where it was left, if that place is still there. */
export function createArticleEditor(
  parts: readonly Part[],
  caret: Range | null | undefined,
  listener: Listener,
): Editor {
  const editor = withArticle(drawnAtOnce(withReact(withHistory(createEditor()))), listener);
  editor.children = [...parts];
  editor.getChunkSize = (node) => (node === editor ? chunkSize : null);
  if (caret && isThere(editor, caret.anchor) && isThere(editor, caret.focus)) editor.selection = caret;
  return editor;
}

/**
 * Draws every change in the moment it is made. Left to React, what a timer brings about is drawn a task later, and whenever it
 * is drawn the caret is where the editor last knew it: an arrow pressed in between would be lost, and the next letters
 * would stand in the line before.
 */
function drawnAtOnce<E extends Editor>(editor: E): E {
  const { onChange } = editor;
  editor.onChange = (options) => {
    letCaretGo(editor);
    flushSync(() => onChange(options));
  };
  return editor;
}

function isThere(editor: Editor, { path, offset }: Point): boolean {
  if (!Node.has(editor, path)) return false;
  const node = Node.get(editor, path);
  return Node.isText(node) && offset <= node.text.length;
}
