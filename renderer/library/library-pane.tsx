import { Download, SquarePen, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { type LibraryEntry, type LibraryView, wholeLibrary } from '../../article/bridge/library';
import type { Beginning } from '../../article/bridge/templates';
import { useBridge } from '../bridge/bridge';
import { NewMenu, type Templates } from '../templates/new-menu';
import { Button, IconButton } from '../ui/button';
import { arrange, narrows } from './arrange';
import { EntryList, type Listing } from './entry-list';
import type { EntryAction } from './entry-row';
import { LibraryTrouble } from './library-trouble';
import { RenameSheet } from './rename-sheet';
import { SearchWords } from './search-words';
import { TrashList } from './trash-list';
import { useEntries } from './use-entries';
import { useKeptFocus } from './use-kept-focus';
import { useSearch } from './use-search';
import { ViewChoices } from './view-choices';
import { ViewLine } from './view-line';
import './library.css';

/** The left pane: every article of the folder, found by words, status, section and author, and what can be done with one. */
export function LibraryPane({
  open,
  view = wholeLibrary,
  onView,
  onOpen,
  templates,
  onOpenInWindow,
  onNew,
  onImport,
  onRename,
  onTrash,
  onOutOfTrash,
  onLibrary,
}: {
  open: string | undefined;
  /** As this window's look remembers it. */
  view: LibraryView | undefined;
  onView: (view: LibraryView) => void;
  onOpen: (name: string) => void;
  onOpenInWindow: (name: string) => void;
  templates: Templates;
  onNew: (from: Beginning) => void;
  onImport: () => void;
  /** Renames and follows the article when it is the open one. */
  onRename: (name: string, to: string) => Promise<Problem | undefined>;
  onTrash: (entry: LibraryEntry) => Promise<Problem | undefined>;
  /** These are in the trash no more, by their names there. */
  onOutOfTrash: (trashed: readonly string[]) => void;
  /** Keeps articles in another folder from now on. */
  onLibrary: (folder: string) => Promise<Problem | undefined>;
}) {
  const { t, i18n } = useTranslation();
  const bridge = useBridge();
  const pane = useRef<HTMLElement>(null);
  const [words, setWords] = useState('');
  const { entries, asked, refresh } = useEntries();
  const found = useSearch(words, asked);
  const listing = useMemo((): Listing => {
    if (found.is === 'failed') return found;
    if (entries.is !== 'listed') return entries;
    const hits = found.is === 'found' ? found.hits : undefined;
    return { is: 'listed', shown: arrange(entries.entries, view, hits, i18n.language) };
  }, [entries, found, view, i18n.language]);
  const narrowed = found.is === 'found' || narrows(view);
  const [renaming, setRenaming] = useState<LibraryEntry>();
  const [inTrash, setInTrash] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const names = useMemo(
    () => (listing.is === 'listed' ? listing.shown.map(({ entry }) => entry.name) : []),
    [listing],
  );
  const keepFocus = useKeptFocus(names, renaming !== undefined);
  const trouble = entries.is === 'listed' ? entries.trouble : null;

  if (inTrash)
    return <TrashList onBack={() => setInTrash(false)} onRestored={onOpen} onGone={onOutOfTrash} />;
  return (
    <section ref={pane} className="library" aria-label={t('desk.library')}>
      <header className="library-head">
        <h2 className="pane-title">{t('library.title')}</h2>
        <IconButton label={t('library.import')} icon={Download} onPress={onImport} />
        <IconButton label={t('library.new')} icon={SquarePen} onPress={() => onNew('nothing')} />
        <NewMenu templates={templates} onNew={onNew} />
      </header>
      <div className="library-find">
        <SearchWords words={words} onChange={setWords} onSubmit={openFirst} />
        <ViewChoices view={view} entries={entries.is === 'listed' ? entries.entries : []} onView={onView} />
      </div>
      <ViewLine
        view={view}
        count={listing.is === 'listed' ? listing.shown.length : undefined}
        narrowed={narrowed}
        onShowAll={showAll}
      />
      <LibraryTrouble
        trouble={trouble}
        problem={problem}
        onAgain={refresh}
        onChooseFolder={() => void chooseFolder()}
        onDismiss={() => setProblem(undefined)}
      />
      <EntryList
        listing={listing}
        searching={found.is === 'found'}
        narrowed={narrowed}
        open={open}
        onOpen={onOpen}
        onAct={(action, entry) => void act(action, entry)}
        onNew={onNew}
        onImport={onImport}
        onShowAll={narrows(view) ? showAll : undefined}
        onRetry={refresh}
        onChooseFolder={() => void chooseFolder()}
      />
      <footer className="library-foot">
        <Button look="quiet" icon={Trash2} onPress={() => setInTrash(true)}>
          {t('library.openTrash')}
        </Button>
      </footer>
      {renaming && (
        <RenameSheet
          name={renaming.name}
          onRename={(to) => onRename(renaming.name, to)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </section>
  );

  /** The button that asked for it goes; the keyboard stays in the library. */
  function showAll() {
    pane.current?.querySelector('input')?.focus();
    onView({ ...wholeLibrary, sort: view.sort });
  }

  /** Return in the search opens the best match. */
  function openFirst() {
    const [first] = listing.is === 'listed' ? listing.shown : [];
    if (found.is === 'found' && first) onOpen(first.entry.name);
  }

  async function chooseFolder() {
    const answer = await bridge.program.chooseLibraryFolder();
    if (answer.ok) setProblem(await onLibrary(answer.value.libraryFolder));
  }

  async function act(action: EntryAction, entry: LibraryEntry) {
    if (action === 'rename' || action === 'trash') keepFocus(entry.name);
    switch (action) {
      case 'open':
        onOpen(entry.name);
        return;
      case 'openInWindow':
        onOpenInWindow(entry.name);
        return;
      case 'rename':
        setRenaming(entry);
        return;
      case 'duplicate': {
        const answer = await bridge.library.duplicate({ name: entry.name });
        if (answer.ok) onOpen(answer.value.name);
        setProblem(answer.ok ? undefined : answer.problem);
        return;
      }
      case 'reveal': {
        const answer = await bridge.library.reveal({ name: entry.name });
        setProblem(answer.ok ? undefined : answer.problem);
        return;
      }
      case 'trash':
        setProblem(await onTrash(entry));
    }
  }
}
