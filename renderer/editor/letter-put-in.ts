import { type Editor, Node, Range } from 'slate';
import { IS_NODE_MAP_DIRTY } from 'slate-dom';
import { ReactEditor } from 'slate-react';

/** A letter the browser puts into the page, and into which text. */
export interface Letter {
  readonly letter: string;
  readonly text: Text;
  /** Before how many UTF-16 units of it there are in the text. */
  readonly at: number;
}

/** One sign that stands by itself; what joins others, as an accent does or half a pair, the editor puts in. */
const oneSign = /^[\p{L}\p{N}\p{P}\p{S} ]$/u;

/**
 * The letter of a `beforeinput` that the browser can put in as the editor would: within a text, where both have their caret.
 * Undefined at the beginning of a text, which the browser takes for the end of the one before; at the end of a link, which
 * it would make longer; and where the letter is to be bold while its text is not.
 */
export function letterPutIn(editor: Editor, editable: HTMLElement, event: InputEvent): Letter | undefined {
  const { data, isComposing } = event;
  if (event.target !== editable || !event.isTrusted || event.inputType !== 'insertText' || isComposing)
    return undefined;
  if (data?.length !== 1 || !oneSign.test(data)) return undefined;
  const { selection, marks } = editor;
  if (!selection || marks || Range.isExpanded(selection) || selection.anchor.offset === 0) return undefined;
  if (IS_NODE_MAP_DIRTY.get(editor) || ReactEditor.isComposing(editor)) return undefined;
  const [text, at] = ReactEditor.resolveDOMPoint(editor, selection.anchor) ?? [];
  if (!(text instanceof Text) || at === undefined) return undefined;
  const shown = editable.ownerDocument.getSelection();
  if (!shown?.isCollapsed || shown.anchorNode !== text || shown.anchorOffset !== at) return undefined;
  // An accent chosen while a letter is held down replaces that letter.
  const [range] = event.getTargetRanges();
  if (range && !(range.collapsed && range.startContainer === text && range.startOffset === at))
    return undefined;
  const leaf = Node.leaf(editor, selection.anchor.path);
  if (leaf.link !== undefined && selection.anchor.offset === leaf.text.length) return undefined;
  return { letter: data, text, at };
}
