import { FileText } from 'lucide-react';
import { GridList, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../article/bridge/library';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { problemSentence } from '../words/problem-sentence';
import { type EntryAction, EntryRow } from './entry-row';
import type { Entries } from './use-entries';

/** Pixels a row of the list takes; the same for every row, so that ten thousand are as light as ten. */
const rowHeight = 68;

/** The articles, or why there are none to see. */
export function EntryList({
  entries,
  searching,
  open,
  onOpen,
  onAct,
  onNew,
  onRetry,
}: {
  entries: Entries;
  /** Whether a search or a status narrows the list. */
  searching: boolean;
  /** Name of the article that stands open. */
  open: string | undefined;
  onOpen: (name: string) => void;
  onAct: (action: EntryAction, entry: LibraryEntry) => void;
  onNew: () => void;
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  if (entries.is === 'loading') return <Empty title={t('library.loading')} />;
  if (entries.is === 'failed')
    return (
      <Empty
        title={t('banner.problemTitle')}
        actions={<Button onPress={onRetry}>{t('desk.tryAgain')}</Button>}
      >
        {problemSentence(entries.problem, t)}
      </Empty>
    );
  if (entries.entries.length === 0)
    return searching ? (
      <Empty title={t('library.nothingFound')}>{t('library.nothingFoundHint')}</Empty>
    ) : (
      <Empty
        title={t('library.empty')}
        actions={
          <Button icon={FileText} onPress={onNew}>
            {t('library.new')}
          </Button>
        }
      >
        {t('library.emptyHint')}
      </Empty>
    );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList
        className="entries"
        aria-label={t('library.list')}
        items={entries.entries.map((entry) => ({ id: entry.name, entry }))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={open === undefined ? [] : [open]}
        onSelectionChange={(keys) => {
          const [name] = keys === 'all' ? [] : keys;
          if (typeof name === 'string' && name !== open) onOpen(name);
        }}
        disallowEmptySelection
      >
        {({ entry }) => <EntryRow entry={entry} onAct={onAct} />}
      </GridList>
    </Virtualizer>
  );
}
