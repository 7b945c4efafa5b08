import { Editor, Range } from 'slate';
import {
  type Dropped,
  type Outcome,
  type Problem,
  partsFromHtml,
  partsToClipboardHtml,
  succeeded,
  textOf,
  wordsToClipboardHtml,
} from '../../../article';
import { isWordPart, lineAt } from '../lines';
import { asOwnStep } from '../undo-steps';
import { type Fragment, fragmentType, readFragment, selectedFragment, writeFragment } from './fragment';
import { insertParts } from './insert-parts';
import { linkSelection } from './link-selection';
import { longestPaste, partsOfText, textOfParts, withSpacesAround } from './plain-text';

/** What a clipboard event carries; the part of DataTransfer this house uses. */
export type Clipboard = Pick<DataTransfer, 'getData' | 'setData'>;

export interface ClipboardSetting {
  /** The article's language, which the copied HTML is written in; BCP 47. */
  language(): string;
  onProblem(problem: Problem): void;
  /** What of a paste could not be kept; told when there is any, before the change is. */
  onDropped(dropped: readonly Dropped[]): void;
}

/**
 * Copy, cut and paste. Slate's own fragment on the clipboard is never written and never read, for Slate takes
 * whatever stands there into the article unchecked.
 */
export function withClipboard<E extends Editor>(
  editor: E,
  { language, onProblem, onDropped }: ClipboardSetting,
): E {
  editor.setFragmentData = (clipboard: Clipboard) => {
    const fragment = selectedFragment(editor);
    if (!fragment) return;
    clipboard.setData(fragmentType, writeFragment(fragment));
    clipboard.setData('text/html', htmlOf(fragment, language()));
    clipboard.setData('text/plain', textOfParts(fragment.parts));
  };
  editor.insertData = (clipboard: Clipboard) => {
    asOwnStep(editor, () => {
      const pasted = paste(editor, clipboard, language());
      if (!pasted.ok) onProblem(pasted.problem);
      else if (pasted.value.length > 0) onDropped(pasted.value);
    });
  };
  // Slate asks for this one by name only inside its own insertData, which is replaced above.
  editor.insertFragmentData = () => false;
  return editor;
}

/** What other programs are given of a fragment. */
export function htmlOf({ parts, asWords }: Fragment, language: string): string {
  const [only] = parts;
  return asWords && only && isWordPart(only)
    ? wordsToClipboardHtml(only.children)
    : partsToClipboardHtml(parts, language);
}

/**
 * Puts in what the clipboard holds: our own parts, else HTML, else text. Beyond the bounds nothing changes and the
 * problem says so. An address over selected words makes them a link. Answers what could not be kept. `language`: the
 * article's, BCP 47.
 */
export function paste(
  editor: Editor,
  clipboard: Pick<Clipboard, 'getData'>,
  language = '',
): Outcome<readonly Dropped[]> {
  const text = clipboard.getData('text/plain');
  if (linkSelection(editor, text)) return succeeded([]);
  const ours = clipboard.getData(fragmentType);
  if (ours !== '') {
    const fragment = readFragment(ours);
    if (!fragment.ok) return fragment;
    if (fragment.value) return put(editor, fragment.value);
  }
  const html = clipboard.getData('text/html');
  const read = html === '' ? undefined : partsFromHtml(html, { language });
  if (read?.ok && read.value.parts.length > 0)
    return put(
      editor,
      {
        parts: withSpacesAround(read.value.parts, text, besideCaret(editor)),
        asWords: false,
      },
      read.value.dropped,
    );
  // HTML beyond the bounds often comes with a text within them, which says the same words.
  if (text === '') return read?.ok === false ? read : succeeded([]);
  if (text.length > longestPaste)
    return {
      ok: false,
      problem: { kind: 'too-large', at: '', limit: longestPaste },
    };
  return pasteText(editor, text);
}

function put(
  editor: Editor,
  fragment: Fragment,
  dropped: readonly Dropped[] = [],
): Outcome<readonly Dropped[]> {
  insertParts(editor, fragment);
  return succeeded(dropped);
}

function pasteText(editor: Editor, text: string): Outcome<readonly Dropped[]> {
  const parts = withSpacesAround(partsOfText(text), text, besideCaret(editor));
  const [only] = parts;
  if (only?.type !== 'paragraph' || parts.length > 1) return put(editor, { parts, asWords: false });
  // One line takes the marks of the words around it, as typing does.
  editor.insertText(textOf(only.children));
  return succeeded([]);
}

/** On which sides of the selection words stand in its line; behind the last of them they are about to be typed. */
function besideCaret(editor: Editor): { before: boolean; behind: boolean } {
  if (!editor.selection) return { before: false, behind: false };
  const [start, end] = Range.edges(editor.selection);
  const [[, first], [, last]] = [lineAt(editor, start), lineAt(editor, end)];
  const before = !Editor.isStart(editor, start, first);
  return { before, behind: before || !Editor.isEnd(editor, end, last) };
}
