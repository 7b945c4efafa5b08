import { Editor, Path, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { showCaret } from './show-caret';

/**
 * Keeps the caret where something can be written. A part shows words that are not the article's: what a picture says of itself,
 * its instructions. The browser sets its caret there at a press and hides it; a key would then be nobody's, though the text has
 * the focus. The caret is that part's instead. Such words that are selected, to be copied, stay so until something is typed.
 *
 * To be called before `followCaret` watches: it follows to where this leads.
 * @returns ends it
 */
export function caretInWords(editor: Editor, editable: HTMLElement): () => void {
  const page = editable.ownerDocument;
  const bring = () => {
    const part = partBesideWords(editor, editable, page.getSelection()?.anchorNode);
    if (part === undefined || page.activeElement !== editable) return;
    const { selection } = editor;
    const isThere = selection && Path.isAncestor(part, selection.focus.path);
    if (!isThere) Transforms.select(editor, Editor.start(editor, part));
    showCaret(editor);
  };
  const afterPress = () => {
    if (page.getSelection()?.isCollapsed) bring();
  };
  const beforeKey = (event: KeyboardEvent) => {
    if (event.target === editable && writes(event)) bring();
  };
  page.addEventListener('click', afterPress, { capture: true });
  page.defaultView?.addEventListener('keydown', beforeKey, { capture: true });
  return () => {
    page.removeEventListener('click', afterPress, { capture: true });
    page.defaultView?.removeEventListener('keydown', beforeKey, { capture: true });
  };
}

/**
 * Path of the part, or of the piece of it, that shows such words; undefined for words that can be written, and elsewhere.
 * Asked at every key: by attributes alone, for what is editable by its style has the page styled first.
 */
function partBesideWords(
  editor: Editor,
  editable: HTMLElement,
  shown: Node | null | undefined,
): Path | undefined {
  const around = shown instanceof Element ? shown : shown?.parentElement;
  const piece = around?.closest('[contenteditable]');
  if (!piece || piece === editable || !piece.matches('[contenteditable=false]') || !editable.contains(piece))
    return undefined;
  const element = piece.closest('[data-slate-node=element]');
  if (!element) return undefined;
  const node = ReactEditor.toSlateNode(editor, element);
  // Slate itself chooses one in which nothing can be written at all.
  if (!('type' in node) || Editor.isVoid(editor, node)) return undefined;
  return ReactEditor.findPath(editor, node);
}

const chordsThatWrite = new Set(['v', 'x']);
const heldKeys = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey ? chordsThatWrite.has(key.toLowerCase()) : !heldKeys.has(key);
}
