import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Editor, Range } from 'slate';
import { useSlateSelector, useSlateStatic } from 'slate-react';
import { Popover } from '../ui/popover';
import { PartMenu } from './add-menu';
import { isBlank, partAt } from './lines';
import { perform } from './perform';
import { onLaidOut, placeBesideCaret } from './place-at-caret';
import { returnToText } from './return-to-text';
import './inline-add.css';

/**
 * Adding a part where the caret is: a quiet `+` beside an empty paragraph, and the menu of parts at the line the
 * caret stands in, which Ctrl+Enter opens anywhere.
 */
export function InlineAdd({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { t } = useTranslation();
  const editor = useSlateStatic();
  const empty = useSlateSelector(emptyParagraph);
  const anchor = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen && empty === undefined) return undefined;
    const place = () => placeBesideCaret(anchor.current, editor);
    const takeBack = afterDrawing(place);
    const end = onLaidOut(anchor.current, place);
    return () => {
      takeBack();
      end();
    };
  }, [editor, empty, isOpen]);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="inline-add"
        data-shown={empty !== undefined}
        tabIndex={-1}
        aria-label={t('command.addPart')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onOpen(true)}
      >
        <Plus aria-hidden size={18} strokeWidth={1.5} />
      </button>
      <Popover
        className="tool-popover"
        aria-label={t('command.addPart')}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={(open) => {
          onOpen(open);
          if (!open) returnToText(editor);
        }}
      >
        <PartMenu
          act={(command) => {
            perform(editor, command);
            onOpen(false);
            returnToText(editor);
          }}
        />
      </Popover>
    </>
  );
}

/** The id of the empty paragraph the caret stands in, undefined elsewhere: another id, another place. */
function emptyParagraph(editor: Editor): string | undefined {
  if (!editor.selection || Range.isExpanded(editor.selection)) return undefined;
  const [part] = partAt(editor, editor.selection.focus.path);
  return part.type === 'paragraph' && isBlank(part) ? part.id : undefined;
}

/** The tools learn of a change before the text is drawn again; answers how to call it off. */
function afterDrawing(look: () => void): () => void {
  const timer = setTimeout(look);
  return () => clearTimeout(timer);
}
