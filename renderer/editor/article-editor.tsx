import {
  type MouseEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Range } from 'slate';
import { ReactEditor, Slate } from 'slate-react';
import type { Article, Dropped, Part, PartOperation, Problem } from '../../article';
import type { Place } from '../../article/bridge/program';
import { ArticlePage } from './article-page';
import { caretFacts } from './caret-facts';
import { caretInWords } from './caret-in-words';
import { type Fragment, selectedFragment } from './clipboard/fragment';
import { goToPart, type PartPlace } from './commands/go-to-part';
import { composeOver } from './compose-over';
import { actionOfItem, textMenu } from './context-menu';
import { chunkSize, createArticleEditor } from './create-article-editor';
import { DragHandle } from './drag-handle';
import { Find, type FindHandle } from './find/find';
import { followCaret } from './follow-caret';
import { InlineAdd } from './inline-add';
import { bringCaretIntoView } from './keep-caret-in-view';
import { keepPlaceSeen } from './keep-place-seen';
import { isFind, isTool, type KeyAction } from './keymap';
import { letCaretGoUnfocused } from './let-caret-go-unfocused';
import { limitsIn } from './limit-words';
import { markSelected } from './mark-selected';
import { Mounting, MountingContext } from './mounting';
import { PaintFirst } from './paint-first';
import { missed, PasteNote } from './paste-note';
import { perform } from './perform';
import { PictureFiles } from './picture-files';
import { focusText, returnToText } from './return-to-text';
import { type AddedPicture, type Setting, SettingContext } from './setting';
import { editorWordsIn, namesIn, placeholdersIn } from './setting-words';
import { SlashMenu } from './slash-menu';
import { takeStrayWords } from './take-stray-words';
import { type OpenTool, Toolbar } from './toolbar';
import { showTop, topSeen } from './top-seen';
import { typeInto } from './type-into';
import './article-editor.css';
import '../ui/tokens.css';
import '../ui/unseen.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/inter/wght.css';

/** What may be asked of an editor from outside: by the menus, and by whoever sends the article over the bridge. */
export interface ArticleSession {
  perform(action: KeyAction): void;
  /** Once what closes now has given the focus back. */
  focus(): void;
  /** At once: nothing closes, and a key is being told of. */
  focusNow(): void;
  /**
   * Does what was typed where the caret stands; in the headline where it stood nowhere yet.
   * @param typed letters, a line feed for Enter, U+0008 for Backspace
   */
  type(typed: string): void;
  /** Takes the caret to a part, or to a slot of it; nothing where the part is no more. */
  goTo(place: PartPlace): void;
  /** Where the caret stands, or the selection; null before there was one. */
  caret(): Range | null;
  /** The first part that is seen; null at the beginning. */
  top(): Place['top'];
  /** Scrolls so that it is seen there again. */
  showTop(top: Place['top']): void;
  /** What is selected, as a copy holds it; undefined where nothing is. */
  selected(): Fragment | undefined;
  /** Lets the editor take a letter that is on the screen and not yet in its parts; true when there was one. */
  settle(): boolean;
  /** The parts as they stand now; the very objects of the tree, never to be changed. */
  parts(): readonly Part[];
}

export interface ArticleEditorProps {
  /** The article as it is opened. Later ones are not looked at: give the editor a `key` for another article. */
  readonly article: Pick<Article, 'parts'>;
  /** The article's, BCP 47: how it is spelled, read aloud, counted and copied. It may become another while it is written. */
  readonly language: string;
  readonly readOnly?: boolean;
  /** Where the caret stood when the article was left; a place that is no more is passed over. */
  readonly caret?: Range | null;
  /** Place of the first part that will be seen: what stands there is drawn first. */
  readonly top?: number;
  readonly session?: Ref<ArticleSession>;
  /** Every change to the parts, in order, once a turn of the event loop; never a change of selection alone. */
  readonly onOperations: (operations: PartOperation[]) => void;
  readonly onCaret?: (caret: Range | null) => void;
  /** An expected failure the writer should hear of: a paste beyond the bounds. */
  readonly onProblem?: (problem: Problem) => void;
  readonly pictureAddress: Setting['pictureAddress'];
  readonly choosePicture: () => Promise<AddedPicture | undefined>;
  readonly takePicture: (file: File) => Promise<AddedPicture | undefined>;
  readonly bringPicture: Setting['bringPicture'];
  readonly lostPictures: Setting['lostPictures'];
  readonly ownFields: Setting['ownFields'];
  readonly revealPicture: Setting['revealPicture'];
  readonly contextMenu: Setting['contextMenu'];
  /** Opens a link of the text outside, after its address was shown. */
  readonly openLink: (address: string) => void;
}

/** The whole article in one editor: every part drawn by its view, the tools above. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { language, readOnly = false, session, lostPictures } = props;
  const { i18n } = useTranslation();
  const told = useRef(props);
  useEffect(() => {
    told.current = props;
  });
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [mounting] = useState(() => new Mounting(chunksAtOnce(props)));
  const [editor] = useState(() => openEditor(props, told, mounting, (those) => setDropped(missed(those))));
  const forgetDropped = useCallback(() => setDropped([]), []);
  const [letters] = useState(() => new PaintFirst(editor));
  const live = useRef<HTMLParagraphElement>(null);
  const [openTool, setOpenTool] = useState<OpenTool>();
  const find = useRef<FindHandle>(null);

  useLayoutEffect(() => {
    const page = ReactEditor.toDOMNode(editor, editor);
    return letters.watch(page, () => {
      const ends = [caretInWords(editor, page), followCaret(editor, page)];
      return () => {
        for (const end of ends) end();
      };
    });
  }, [letters, editor]);
  useLayoutEffect(() => letCaretGoUnfocused(editor, ReactEditor.toDOMNode(editor, editor)), [editor]);
  useLayoutEffect(() => takeStrayWords(editor, ReactEditor.toDOMNode(editor, editor)), [editor]);
  useLayoutEffect(() => composeOver(editor, ReactEditor.toDOMNode(editor, editor)), [editor]);
  useLayoutEffect(() => keepPlaceSeen(ReactEditor.toDOMNode(editor, editor)), [editor]);
  useLayoutEffect(() => mounting.begin(editor, ReactEditor.toDOMNode(editor, editor)), [mounting, editor]);
  const act = useCallback(
    (action: KeyAction) => {
      letters.settle();
      if (isTool(action)) setOpenTool(action.is);
      else if (isFind(action)) find.current?.perform(action);
      else perform(editor, action);
    },
    [editor, letters],
  );
  useImperativeHandle(
    session,
    () => ({
      perform: act,
      focus: () => returnToText(editor),
      focusNow: () => focusText(editor),
      type: (typed) => {
        letters.settle();
        typeInto(editor, typed);
      },
      goTo: (place) => {
        // Also where the caret stood there already and the page was scrolled away.
        const show = () => bringCaretIntoView(ReactEditor.toDOMNode(editor, editor));
        if (goToPart(editor, place)) returnToText(editor, show);
      },
      caret: () => editor.selection,
      top: () => topSeen(ReactEditor.toDOMNode(editor, editor)),
      showTop: (top) => showTop(ReactEditor.toDOMNode(editor, editor), top),
      selected: () => selectedFragment(editor),
      settle: letters.settle,
      parts: () => {
        letters.settle();
        return editor.children as Part[];
      },
    }),
    [editor, act, letters],
  );
  const setting = useMemo(
    (): Setting => ({
      readOnly,
      names: namesIn(i18n.getFixedT(i18n.language)),
      placeholders: placeholdersIn(i18n.getFixedT(i18n.language)),
      words: editorWordsIn(i18n.getFixedT(i18n.language)),
      limits: limitsIn(i18n.getFixedT(i18n.language), {
        language,
        tell: (words) => {
          // Past React: a reminder draws nothing but itself.
          if (live.current) live.current.textContent = words;
        },
      }),
      pictureAddress: (picture) => told.current.pictureAddress(picture),
      choosePicture: () => told.current.choosePicture(),
      takePicture: (file) => told.current.takePicture(file),
      bringPicture: (picture) => told.current.bringPicture(picture),
      lostPictures,
      ownFields: (picture) => told.current.ownFields(picture),
      revealPicture: (picture) => told.current.revealPicture(picture),
      contextMenu: (event, groups) => told.current.contextMenu(event, groups),
    }),
    [readOnly, i18n, i18n.language, language, lostPictures],
  );
  const showMenu = useCallback(
    async (event: MouseEvent<HTMLDivElement>) => {
      letters.settle();
      const item = await told.current.contextMenu(event, textMenu(editor, { readOnly }));
      const link = item?.is === 'openLink' ? caretFacts(editor)?.link : undefined;
      if (link !== undefined) told.current.openLink(link);
      const action = item && actionOfItem(item);
      if (!action) return;
      act(action);
      if (!isTool(action)) returnToText(editor);
    },
    [editor, letters, act, readOnly],
  );

  return (
    <SettingContext value={setting}>
      <Slate editor={editor}>
        <div className="article-editor">
          <div className="editor-head">
            {!readOnly && <Toolbar open={openTool} onOpen={setOpenTool} />}
            <Find ref={find} readOnly={readOnly} />
          </div>
          {!readOnly && (
            <InlineAdd
              isOpen={openTool === 'addPart'}
              onOpen={(isOpen) => setOpenTool(isOpen ? 'addPart' : undefined)}
            />
          )}
          {!readOnly && <SlashMenu />}
          {!readOnly && <DragHandle />}
          <PictureFiles />
          <MountingContext value={mounting}>
            <ArticlePage language={language} readOnly={readOnly} act={act} onContextMenu={showMenu} />
          </MountingContext>
          {dropped.length > 0 && <PasteNote dropped={dropped} onDone={forgetDropped} />}
          <p ref={live} className="unseen" aria-live="polite" />
        </div>
      </Slate>
    </SettingContext>
  );
}

/** The chunks that are seen first, and those where the ends of the selection stand. */
function chunksAtOnce({ caret, top = 0 }: ArticleEditorProps): Set<number> {
  const ends = [caret?.anchor.path[0] ?? top, caret?.focus.path[0] ?? top];
  // Of an article shown from its middle, the first part seen may be the last of its chunk.
  return new Set([top, top === 0 ? 0 : top + chunkSize, ...ends].map((part) => Math.floor(part / chunkSize)));
}

function openEditor(
  { article, caret }: ArticleEditorProps,
  told: { readonly current: ArticleEditorProps },
  mounting: Mounting,
  onDropped: (dropped: readonly Dropped[]) => void,
) {
  const editor = createArticleEditor(article.parts, caret, {
    language: () => told.current.language,
    onOperations: (operations) => told.current.onOperations(operations),
    onCaret: (at) => {
      // Slate looks for the elements of both ends as soon as it draws.
      if (at) mounting.fillParts([at.anchor.path[0] ?? 0, at.focus.path[0] ?? 0]);
      markSelected(editor);
      told.current.onCaret?.(at);
    },
    onProblem: (problem) => told.current.onProblem?.(problem),
    onDropped,
  });
  return editor;
}
