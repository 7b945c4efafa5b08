import { type Editor, Range } from 'slate';
import { type Problem, textOf } from '../../../article';
import { copyFragment, fragmentType, readFragment, writeFragment } from './fragment';
import { insertParts } from './insert-parts';
import { longestPaste, partsOfText, textOfParts } from './plain-text';

/** What a clipboard event carries; the part of DataTransfer this house uses. */
export type Clipboard = Pick<DataTransfer, 'getData' | 'setData'>;

/**
 * Copy, cut and paste. Slate's own fragment on the clipboard is never written and never read, for Slate takes
 * whatever stands there into the article unchecked.
 */
export function withClipboard<E extends Editor>(editor: E, onProblem: (problem: Problem) => void): E {
  editor.setFragmentData = (clipboard: Clipboard) => {
    const { selection } = editor;
    if (!selection || Range.isCollapsed(selection)) return;
    const fragment = copyFragment(editor, selection);
    clipboard.setData(fragmentType, writeFragment(fragment));
    clipboard.setData('text/plain', textOfParts(fragment.parts));
  };
  editor.insertData = (clipboard: Clipboard) => {
    if (paste(editor, clipboard) === 'too-large')
      onProblem({ kind: 'too-large', at: '', limit: longestPaste });
  };
  // Slate asks for this one by name only inside its own insertData, which is replaced above.
  editor.insertFragmentData = () => false;
  return editor;
}

/** Puts in what the clipboard holds, in one step of undo. Answers `too-large` and changes nothing beyond the bound. */
export function paste(
  editor: Editor,
  clipboard: Pick<Clipboard, 'getData'>,
): 'pasted' | 'too-large' | 'nothing' {
  const ours = clipboard.getData(fragmentType);
  const text = clipboard.getData('text/plain');
  if (ours.length > 4 * longestPaste || text.length > longestPaste) return 'too-large';
  const fragment = ours === '' ? undefined : readFragment(ours);
  if (fragment === 'too-large') return fragment;
  if (fragment) insertParts(editor, fragment);
  else if (text === '') return 'nothing';
  else pasteText(editor, text);
  return 'pasted';
}

function pasteText(editor: Editor, text: string): void {
  const parts = partsOfText(text);
  const [only] = parts;
  // One line takes the marks of the words around it, as typing does.
  if (only?.type === 'paragraph' && parts.length === 1) editor.insertText(textOf(only.children));
  else insertParts(editor, { parts, asWords: false });
}
