import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Editable, useSlateStatic } from 'slate-react';
import { renderPart } from '../parts';
import { renderChunk } from '../parts/chunk';
import { renderLeaf } from '../parts/leaf';
import { dropCopy } from './drop-copy';
import { isApple } from './is-apple';
import { keepCaretInView } from './keep-caret-in-view';
import { actionOf, type KeyAction } from './keymap';
import { quietEditable } from './quiet-editable';

/**
 * The page that is written on. Nothing but the article draws it anew: slate-react hears of a caret that an arrow moved up to
 * 100 ms later, and whenever it draws meanwhile it takes the caret back to where it last knew it, so that the arrow is
 * lost and the next letter lands in the line before.
 */
export const ArticlePage = memo(function ArticlePage({
  language,
  readOnly,
  act,
  onContextMenu,
}: {
  /** The article's, BCP 47. */
  readonly language: string;
  readonly readOnly: boolean;
  readonly act: (action: KeyAction) => void;
  /** Asked for in the text itself; a field inside the article has a menu of its own. */
  readonly onContextMenu: (event: MouseEvent<HTMLDivElement>) => Promise<void>;
}) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (readOnly || event.target !== event.currentTarget) return;
    const action = actionOf(event.nativeEvent, isApple);
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  return (
    <Editable
      ref={watch}
      className="article-page"
      lang={language}
      aria-label={t('editor.article')}
      readOnly={readOnly}
      spellCheck
      disableDefaultStyles
      renderElement={renderPart}
      renderLeaf={renderLeaf}
      renderChunk={renderChunk}
      scrollSelectionIntoView={keepCaretInView}
      onKeyDown={press}
      onContextMenu={(event) => {
        if (!(event.target instanceof HTMLInputElement)) void onContextMenu(event);
      }}
      onDrop={(event) => !readOnly && dropCopy(editor, event)}
      onCut={(event) => {
        // Slate's own cut takes whole parts out by itself; ours leaves headline and slots standing.
        if (readOnly || event.target !== event.currentTarget) return;
        event.preventDefault();
        editor.setFragmentData(event.clipboardData, 'cut');
        editor.deleteFragment();
      }}
    />
  );
});

function watch(element: HTMLDivElement | null): void {
  if (element) quietEditable(element);
}
