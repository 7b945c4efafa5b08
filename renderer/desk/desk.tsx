import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineOf, type Problem, slugFrom } from '../../article';
import type { ImportReport } from '../../article/bridge/imports';
import type { InterfaceLanguage } from '../../article/bridge/languages';
import type { LibraryEntry } from '../../article/bridge/library';
import type { Look, Place } from '../../article/bridge/program';
import type { Beginning } from '../../article/bridge/templates';
import { useBridge, useNews } from '../bridge/bridge';
import { importNotice } from '../imports/import-notice';
import { ImportStrip } from '../imports/import-strip';
import { useFileDrop } from '../imports/use-file-drop';
import { type ImportFrom, useImports } from '../imports/use-imports';
import type { InspectorPage } from '../inspector/inspector';
import { LibraryPane } from '../library/library-pane';
import { useTemplates } from '../templates/use-templates';
import type { TakeTyped } from '../ui/keep-typed';
import { ArticlePane } from './article-pane';
import { DeskSheets } from './desk-sheets';
import { InspectorPane } from './inspector-pane';
import { LookForPictures } from './look-for-pictures';
import { NoticeBar } from './notice-bar';
import { type Acts, performCommand } from './perform-command';
import { StatusLine } from './status-line';
import { useCommands } from './use-commands';
import { useFocus } from './use-focus';
import { useLeaving } from './use-leaving';
import { useLibraryDue } from './use-library-due';
import { useNotice } from './use-notice';
import { useOutgoing } from './use-outgoing';
import { usePanes } from './use-panes';
import { useRecoveries } from './use-recoveries';
import { useSheet } from './use-sheet';
import { useShownArticle } from './use-shown-article';
import { useTypedAhead } from './use-typed-ahead';
import { WindowTitle } from './window-title';
import './desk.css';

/** The three panes, and which article stands between them. */
export function Desk({
  by,
  look,
  language,
  place,
  typed,
  onLook,
  onLibrary,
}: {
  /** Who writes here. */
  by: string;
  look: Look;
  language: InterfaceLanguage;
  /** Where the writer was when the program last ended; after the first minute, in the article begun there. */
  place: Place | null;
  /** What was pressed since that article was asked for. */
  typed: TakeTyped | undefined;
  onLook: (changed: Partial<Look>) => void;
  /** Keeps articles in another folder from now on. */
  onLibrary: (folder: string) => Promise<Problem | undefined>;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { name, opening, isOpening, open, drawn, show, again, adopt, giveUp, takeBack, follow } =
    useShownArticle(place?.article);
  const isLeaving = drawn !== open;
  useLeaving(isLeaving);
  const typedAhead = useTypedAhead(opening, typed);
  const [page, setPage] = useState<InspectorPage>('details');
  const [isKeepAsked, setKeepAsked] = useState(false);
  const onKeepAsked = useCallback(() => setKeepAsked(false), []);
  const [sheet, setSheet] = useSheet(open?.id);
  const { telling, tell, tellProblem, dismiss, takeBackProblem, outOfTrash } = useNotice(open?.id);
  const templates = useTemplates();

  const imports = useImports({ onEnd: tellImport, onProblem: tellProblem });
  const dropping = useFileDrop({
    onFiles: imports.take,
    onStrange: (at) => tellProblem({ kind: 'unknown-kind-of-file', at }),
  });
  const outgoing = useOutgoing(open, {
    tell,
    tellProblem,
    onCheck: () => {
      onLook({ inspectorOpen: true });
      setPage('check');
    },
  });
  const desk = useRef<HTMLDivElement>(null);
  const isLibraryDue = useLibraryDue(isOpening);
  const panes = usePanes(look, drawn !== undefined, onLook);
  const { nextPane, toArticle } = useFocus(desk, toText, () => {
    if (open && !open.readOnly) open.session?.focusNow();
  });
  useCommands(isOpening, (command) => performCommand(command, open?.session ?? null, acts()));
  useNews('leave', () => void leave());
  const nameOf = useRecoveries(name, (recovery) =>
    tell(
      (t) => ({
        tone: 'note',
        title: t('recovery.title', { headline: recovery.headline || t('library.untitled') }),
        words: t('recovery.words'),
        act: {
          words: t('recovery.open'),
          do: () => {
            dismiss();
            void nameOf(recovery).then(show);
          },
        },
      }),
      { program: true },
    ),
  );
  useEffect(() => {
    const flush = () => void open?.flush();
    window.addEventListener('blur', flush);
    return () => window.removeEventListener('blur', flush);
  }, [open]);

  return (
    <div
      ref={desk}
      className="desk"
      data-library={panes.libraryOpen ? 'open' : 'shut'}
      data-inspector={panes.inspectorOpen && drawn ? 'open' : 'shut'}
    >
      {open && (
        <button type="button" className="skip-link" onClick={toArticle}>
          {t('desk.toText')}
        </button>
      )}
      {panes.libraryOpen && (
        <div className="desk-library" data-pane="library">
          {isLibraryDue && (
            <LibraryPane
              open={name}
              view={look.libraryView}
              onView={(libraryView) => onLook({ libraryView })}
              onOpen={show}
              onOpenInWindow={(article) => void bridge.program.openWindow({ article })}
              templates={{
                kept: templates.kept,
                onKeep: open && (() => setSheet('keepTemplate')),
                onManage: () => setSheet('templates'),
              }}
              onNew={(from) => void create(from)}
              onImport={imports.choose}
              onRename={rename}
              onTrash={trash}
              onOutOfTrash={outOfTrash}
              onLibrary={onLibrary}
            />
          )}
        </div>
      )}
      <main className="desk-article" aria-label={t('desk.article')}>
        <ArticlePane
          notice={
            <>
              {imports.progress && <ImportStrip progress={imports.progress} onCancel={imports.cancel} />}
              <NoticeBar telling={telling} onDismiss={dismiss} />
            </>
          }
          opening={opening}
          place={place}
          libraryOpen={panes.libraryOpen}
          inspectorOpen={panes.inspectorOpen}
          onToggle={panes.toggle}
          onPreview={() => void showPreview()}
          onHandOff={() => setSheet('handOff')}
          onNew={() => void create('nothing')}
          onAgain={again}
          onPutBack={() => void putBackVersion()}
          onProblem={(problem) => (problem ? tellProblem(problem) : takeBackProblem())}
          onResolve={async (keep) => {
            if (open === undefined) return undefined;
            await open.flush();
            const answer = await bridge.article.resolve({ name: open.name, keep });
            if (answer.ok) adopt.become(open, answer.value);
            return answer.ok ? undefined : answer.problem;
          }}
        />
      </main>
      {drawn && panes.inspectorOpen && (
        <InspectorPane
          open={drawn}
          isLeft={isLeaving}
          page={page}
          by={by}
          isKeepAsked={isKeepAsked}
          onKeepAsked={onKeepAsked}
          onPage={setPage}
        />
      )}
      {drawn && <StatusLine open={drawn} />}
      {drawn && <WindowTitle open={drawn} />}
      {drawn && <LookForPictures open={drawn} />}
      <DeskSheets
        sheet={sheet}
        open={open}
        by={by}
        report={imports.report}
        templates={templates}
        onRename={async (to) => open && rename(open.name, to)}
        onShow={show}
        onNotice={tell}
        onClose={() => setSheet(undefined)}
      />
      {dropping && (
        <div className="drop-veil">
          <span className="drop-words">{t('imports.drop')}</span>
        </div>
      )}
    </div>
  );

  function toText(): boolean {
    if (!open?.session || open.readOnly) return false;
    open.session.focus();
    return true;
  }

  async function showPreview() {
    await open?.flush();
    setSheet('preview');
  }

  async function create(from: Beginning) {
    typedAhead.begin();
    const answer = await bridge.library.create({ from, language }).catch((fault) => {
      typedAhead.giveUp();
      throw fault;
    });
    if (answer.ok) return show(answer.value.name);
    typedAhead.giveUp();
    tellProblem(answer.problem);
  }

  /** One article is opened; of many only what the system asked to be opened, for someone may be writing. */
  function tellImport(report: ImportReport, from: ImportFrom) {
    const articles = report.files.filter((each) => each.became === 'article');
    const last = articles.at(-1);
    if (last && (articles.length === 1 || from === 'system')) show(last.name);
    tell((t) => importNotice(report, t, () => setSheet('imports')), { program: true });
  }

  async function rename(from: string, to: string): Promise<Problem | undefined> {
    const answer = await bridge.library.rename({ name: from, to });
    if (!answer.ok) return answer.problem;
    if (open?.name === from) follow(answer.value.name, slugFrom(to));
    return undefined;
  }

  async function trash({ name: asked, headline }: Pick<LibraryEntry, 'name' | 'headline'>) {
    const isShown = open?.name === asked || name === asked;
    if (isShown) await giveUp(asked);
    else await adopt.settled();
    const answer = await bridge.library.trash({ name: asked });
    if (!answer.ok) {
      if (isShown) takeBack(asked);
      return answer.problem;
    }
    const { trashed } = answer.value;
    // What had the keys has gone with the text.
    const takesFocus = document.activeElement === document.body;
    tell(
      (t) => ({
        tone: 'note',
        title: t('library.trashed', { headline: headline === '' ? t('library.untitled') : headline }),
        words: '',
        act: { words: t('library.undoTrash'), do: () => void putBack(trashed), takesFocus },
      }),
      { program: true, trashed },
    );
    return undefined;
  }

  async function trashOpen() {
    const problem = open && (await trash({ name: open.name, headline: headlineOf(open) }));
    if (problem) tellProblem(problem);
  }

  async function putBack(trashed: string) {
    dismiss();
    const answer = await bridge.library.restore({ trashed });
    if (answer.ok) show(answer.value.name);
    else tellProblem(answer.problem);
  }

  async function putBackVersion() {
    if (name === undefined) return;
    const answer = await bridge.article.putBack({ name });
    if (answer.ok) again();
    else tellProblem(answer.problem);
  }

  async function leave() {
    await open?.flush();
    if (open?.place) await bridge.program.rememberPlace(open.place());
    await bridge.program.left();
  }

  function acts(): Acts {
    return {
      new: () => void create('nothing'),
      newFrom: (from) => void create(from),
      open: show,
      openSample: () => void create('sample'),
      import: imports.choose,
      keepVersion: () => {
        onLook({ inspectorOpen: true });
        setPage('versions');
        // Where none can be kept no name is asked for, nor later of another article.
        setKeepAsked(open !== undefined && !open.readOnly);
      },
      keepTemplate: () => setSheet('keepTemplate'),
      templates: () => setSheet('templates'),
      ...outgoing,
      preview: () => void (open && showPreview()),
      handOff: () => setSheet('handOff'),
      saveCopy: () => setSheet('saveCopy'),
      rename: () => setSheet('rename'),
      duplicate: () => void duplicate(),
      trash: () => void trashOpen(),
      toggleLibrary: () => panes.toggle('library'),
      toggleInspector: () => panes.toggle('inspector'),
      nextPane: () => nextPane(1),
      previousPane: () => nextPane(-1),
    };
  }

  async function duplicate() {
    if (open === undefined) return;
    await open.flush();
    const answer = await bridge.library.duplicate({ name: open.name });
    if (answer.ok) show(answer.value.name);
    else tellProblem(answer.problem);
  }
}
