import { Download, Search, SquarePen, Trash2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Problem, type Status, statuses } from '../../article';
import type { LibraryEntry } from '../../article/bridge/library';
import { useBridge } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button, IconButton } from '../ui/button';
import { Choice } from '../ui/choice';
import { problemSentence } from '../words/problem-sentence';
import { EntryList } from './entry-list';
import type { EntryAction } from './entry-row';
import { RenameSheet } from './rename-sheet';
import { TrashList } from './trash-list';
import { useEntries } from './use-entries';
import './library.css';

/** The left pane: every article of the folder, found by words and status, and what can be done with one. */
export function LibraryPane({
  open,
  onOpen,
  onNew,
  onImport,
  onRename,
  onTrash,
}: {
  open: string | undefined;
  onOpen: (name: string) => void;
  onNew: () => void;
  onImport: () => void;
  /** Renames and follows the article when it is the open one. */
  onRename: (name: string, to: string) => Promise<Problem | undefined>;
  onTrash: (entry: LibraryEntry) => Promise<Problem | undefined>;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const [entries, refresh] = useEntries(search, status);
  const [renaming, setRenaming] = useState<LibraryEntry>();
  const [inTrash, setInTrash] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const searchBox = useRef<HTMLInputElement>(null);

  if (inTrash) return <TrashList onBack={() => setInTrash(false)} onRestored={onOpen} />;
  return (
    <section className="library" aria-label={t('desk.library')}>
      <header className="library-head">
        <h2 className="pane-title">{t('library.title')}</h2>
        <IconButton label={t('library.import')} icon={Download} onPress={onImport} />
        <IconButton label={t('library.new')} icon={SquarePen} onPress={onNew} />
      </header>
      <div className="library-find">
        <SearchField className="search" aria-label={t('library.search')} value={search} onChange={setSearch}>
          <Search size={15} aria-hidden className="search-icon" />
          <Input ref={searchBox} className="field-input search-input" placeholder={t('library.search')} />
          {search !== '' && (
            <AriaButton className="icon-button search-clear" aria-label={t('library.clearSearch')}>
              <X size={14} aria-hidden />
            </AriaButton>
          )}
        </SearchField>
        <Choice
          label={t('library.filter')}
          hideLabel
          chosen={status ?? 'all'}
          options={[
            { key: 'all', words: t('library.allStatuses') },
            ...statuses.map((key) => ({ key, words: t(`status.${key}`) })),
          ]}
          onChoose={(key) => setStatus(key === 'all' ? null : key)}
        />
      </div>
      {problem && (
        <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
          {problemSentence(problem, t)}
        </Banner>
      )}
      <EntryList
        entries={entries}
        searching={search !== '' || status !== null}
        open={open}
        onOpen={onOpen}
        onAct={(action, entry) => void act(action, entry)}
        onNew={onNew}
        onRetry={refresh}
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

  async function act(action: EntryAction, entry: LibraryEntry) {
    switch (action) {
      case 'rename':
        setRenaming(entry);
        return;
      case 'duplicate': {
        const answer = await bridge.library.duplicate({ name: entry.name });
        if (answer.ok) onOpen(answer.value.name);
        else setProblem(answer.problem);
        return;
      }
      case 'reveal': {
        const answer = await bridge.library.reveal({ name: entry.name });
        if (!answer.ok) setProblem(answer.problem);
        return;
      }
      case 'trash':
        setProblem(await onTrash(entry));
    }
  }
}
