import { type MouseEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Outcome, Problem } from '../../article';
import type { Place } from '../../article/bridge/program';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { ArticleEditor, type ArticleSession } from '../editor/article-editor';
import { useContextMenu } from '../ui/use-context-menu';

/** Wait before a writer's place is remembered, in milliseconds; losing it loses no word. */
const placeMs = 500;

/** The article itself, scrolled to where it was left, the caret where it stood. */
export function Page({
  open,
  place,
  onProblem,
}: {
  open: OpenArticle;
  place: Place | null;
  /** Nothing once what went wrong has gone well. */
  onProblem: (problem: Problem | undefined) => void;
}) {
  const bridge = useBridge();
  const language = useSyncExternalStore(open.subscribe, () => open.metadata.language);
  const contextMenu = useContextMenu();
  // Looked up once: the article may take another name while it stands open, and is the same.
  const [left] = useState(() => open.left ?? (place?.article === open.name ? place : null));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const takeSession = useCallback(
    (session: ArticleSession | null) => {
      open.session = session;
    },
    [open],
  );

  useEffect(() => {
    open.session?.showTop(left?.top ?? null);
    // Words that come from outside must not draw the letters of a person who writes elsewhere to them.
    if (!open.readOnly && !(open.isUnasked && focusIsHeld())) open.session?.focus();
    open.place = () => ({
      article: open.name,
      selection: open.session?.caret() ?? null,
      top: open.session?.top() ?? null,
    });
    void bridge.program.rememberPlace(open.place());
    return () => {
      clearTimeout(timer.current);
      open.session = null;
      open.place = undefined;
    };
  }, [open, bridge, left]);

  const remember = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (open.place) void bridge.program.rememberPlace(open.place());
    }, placeMs);
  };
  const told = async <Value,>(asked: Promise<Outcome<Value>>): Promise<Value | undefined> => {
    const answer = await asked;
    if (answer.ok) {
      onProblem(undefined);
      return answer.value;
    }
    if (answer.problem.kind !== 'cancelled') onProblem(answer.problem);
    return undefined;
  };

  const openLink = (address: string) => void told(bridge.program.openLink({ address }));
  const follow = ({ target, ctrlKey, metaKey }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (address && (ctrlKey || metaKey)) openLink(address);
  };

  return (
    <div className="article-room">
      {/* A link in the text is for the caret; with Ctrl or Cmd it is followed, after its address was shown. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard’s way is the address in the link’s own field. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise. */}
      <div className="article-scroll" data-pane="article" onScroll={remember} onClick={follow}>
        <ArticleEditor
          article={open.opened.article}
          language={language}
          readOnly={open.readOnly}
          caret={left?.selection ?? null}
          top={left?.top?.part ?? 0}
          session={takeSession}
          onOperations={open.recordParts}
          onCaret={() => {
            open.caretMoved();
            remember();
          }}
          onProblem={onProblem}
          pictureAddress={open.pictureAddress}
          choosePicture={() => told(open.choosePicture())}
          takePicture={(file) => told(open.takePicture(file))}
          lostPictures={open.lostPictures}
          bringPicture={async (picture) => (await open.bringPicture(picture)).ok}
          ownFields={(picture) => told(open.ownFields(picture))}
          contextMenu={contextMenu}
          openLink={openLink}
          revealPicture={(picture) => void told(open.revealPicture(picture))}
        />
      </div>
    </div>
  );
}

/** Whether any element has the focus; the page has it when the one that had it is gone. */
function focusIsHeld(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
