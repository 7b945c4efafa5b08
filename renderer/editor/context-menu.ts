import { type Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ContextItem } from '../../article/bridge/menus';
import { caretFacts } from './caret-facts';
import { changeableKinds, isChangeable } from './commands/change-kind';
import type { KeyAction } from './keymap';

/** What may be done where the caret is: with its words, its link, its part. */
export function textMenu(editor: Editor, { readOnly }: { readOnly: boolean }): ContextItem[][] {
  takeCaret(editor);
  const facts = caretFacts(editor);
  const disabled = !facts?.isExpanded;
  const copy: ContextItem = { is: 'copy', disabled };
  const openLink: ContextItem[] = facts?.link === undefined ? [] : [{ is: 'openLink' }];
  if (readOnly || !facts) return [[copy, { is: 'selectAll' }], openLink];
  return [
    [{ is: 'cut', disabled }, copy, { is: 'paste' }, { is: 'pastePlain' }, { is: 'selectAll' }],
    facts.link === undefined ? [{ is: 'link' }] : [{ is: 'editLink' }, ...openLink, { is: 'removeLink' }],
    [
      ...(isChangeable(facts.kind)
        ? changeableKinds.map((kind): ContextItem => ({ is: 'kind', kind, isOwn: kind === facts.kind }))
        : []),
      ...(facts.mayMove ? ([{ is: 'moveUp' }, { is: 'moveDown' }] as const) : []),
      { is: 'removePart' },
    ],
  ];
}

/** The editor's own act behind an item; undefined for one that is done elsewhere. */
export function actionOfItem(item: ContextItem): KeyAction | undefined {
  switch (item.is) {
    case 'kind': {
      const kind = changeableKinds.find((one) => one === item.kind);
      return kind && { is: 'kind', kind };
    }
    case 'link':
    case 'editLink':
      return { is: 'link' };
    case 'removeLink':
    case 'moveUp':
    case 'moveDown':
    case 'removePart':
      return { is: item.is };
    default:
      return undefined;
  }
}

/** A click of the other button has just put the caret elsewhere, of which the editor hears only in a moment. */
function takeCaret(editor: Editor): void {
  const { document } = ReactEditor.getWindow(editor);
  const selection = document.getSelection();
  if (!selection?.anchorNode || !ReactEditor.hasDOMNode(editor, selection.anchorNode)) return;
  const at = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (at && !(editor.selection && Range.equals(at, editor.selection))) Transforms.select(editor, at);
}
