import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReactEditor, useSlateStatic } from 'slate-react';
import { definitionOf, type PartKind } from '../../article';
import { addable } from './add-menu';
import { addPartForSlash } from './commands/add-part-for-slash';
import { onLaidOut, placeUnderCaret } from './place-at-caret';
import { returnToText } from './return-to-text';
import { useSetting } from './setting';
import { kindsNamed, slashPlace } from './slash';
import { useSlash } from './use-slash';
import './slash-menu.css';

/** Those of the body before those of the head, which a paragraph is seldom left for; and no second paragraph. */
const offered = [
  ...addable.filter((kind) => kind !== 'paragraph' && definitionOf(kind).place.count === 'any'),
  ...addable.filter((kind) => definitionOf(kind).place.count !== 'any'),
];

/**
 * The parts that can be added, at a slash in an empty paragraph, fewer with every letter. The focus stays in the text:
 * arrows choose, Enter or Tab adds, Escape leaves the slash as text, and so do a name no part has and a focus that goes.
 */
export function SlashMenu() {
  const { query, giveUp } = useSlash();
  const { names } = useSetting();
  const kinds = query === undefined ? [] : kindsNamed(query, offered, names);
  if (kinds.length === 0) return null;
  return <Choices kinds={kinds} giveUp={giveUp} />;
}

function Choices({ kinds, giveUp }: { kinds: readonly PartKind[]; giveUp: () => void }) {
  const { t } = useTranslation();
  const { names } = useSetting();
  const editor = useSlateStatic();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<PartKind>();
  // Where the chosen one no longer fits what was written, the first is.
  const at = Math.max(0, chosen === undefined ? 0 : kinds.indexOf(chosen));
  const choose = (kind: PartKind | undefined) => {
    giveUp();
    // The text may have gone on since this was drawn.
    if (kind === undefined || slashPlace(editor)?.query === undefined) return;
    addPartForSlash(editor, kind);
    returnToText(editor);
  };

  useEffect(() => {
    const article = ReactEditor.toDOMNode(editor, editor);
    const step = (by: number) => setChosen(kinds[(at + by + kinds.length) % kinds.length]);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => choose(kinds[at]),
      Tab: () => choose(kinds[at]),
      Escape: giveUp,
    };
    // Before React, and so before the editor's own keys.
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Not when the whole window loses the focus: its text has it still.
    const leave = () => {
      if (document.activeElement !== article) giveUp();
    };
    article.addEventListener('keydown', press);
    article.addEventListener('focusout', leave);
    return () => {
      article.removeEventListener('keydown', press);
      article.removeEventListener('focusout', leave);
    };
  });
  useEffect(() => {
    const article = ReactEditor.toDOMNode(editor, editor);
    article.setAttribute('aria-controls', id);
    article.setAttribute('aria-activedescendant', `${id}-${at}`);
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      article.removeAttribute('aria-controls');
      article.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shorter list above the line comes down to it.
  useLayoutEffect(() => {
    const place = () => placeUnderCaret(list.current, editor);
    place();
    // The menu may learn of a letter before the text is drawn with it, and the caret then has no place yet.
    const timer = setTimeout(place);
    const end = onLaidOut(list.current, place);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [editor, kinds.length]);

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('command.addPart')}
      className="slash-menu tool-popover"
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
    >
      {kinds.map((kind, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, where the focus stays.
        // biome-ignore lint/a11y/useFocusableInteractive: likewise; aria-activedescendant tells which is chosen.
        <div
          key={kind}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="tool-menu-item"
          onMouseMove={() => setChosen(kind)}
          onClick={() => choose(kind)}
        >
          {names[kind]}
        </div>
      ))}
    </div>
  );
}
