import { Download, SquarePen } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { GridList, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import type { LibraryEntry } from '../../article/bridge/library';
import type { Beginning } from '../../article/bridge/templates';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { problemSentence } from '../words/problem-sentence';
import type { Shown } from './arrange';
import { type EntryAction, EntryRow } from './entry-row';
import { useListKeys } from './use-list-keys';

export type Listing =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'listed'; readonly shown: readonly Shown[] };

/** Pixels a row of the list takes; the same for every row, so that ten thousand are as light as ten. */
const rowHeight = 72;
/** With a line of words found. */
const foundRowHeight = 92;

/** The articles, or why there are none to see. */
export function EntryList({
  listing,
  searching,
  narrowed,
  open,
  onOpen,
  onAct,
  onNew,
  onImport,
  onShowAll,
  onRetry,
  onChooseFolder,
}: {
  listing: Listing;
  /** Whether words are looked for. */
  searching: boolean;
  /** Whether a search or the view leaves any article out. */
  narrowed: boolean;
  /** Name of the article that stands open. */
  open: string | undefined;
  onOpen: (name: string) => void;
  onAct: (action: EntryAction, entry: LibraryEntry) => void;
  onNew: (from: Beginning) => void;
  onImport: () => void;
  /** Shows what the view leaves out too; undefined where it leaves out nothing. */
  onShowAll?: (() => void) | undefined;
  onRetry: () => void;
  onChooseFolder: () => void;
}) {
  const { t } = useTranslation();
  const list = useListKeys((action, name) => {
    const shown = listing.is === 'listed' && listing.shown.find(({ entry }) => entry.name === name);
    if (shown) onAct(action, shown.entry);
  });
  // The list keeps what it made of each row by the row's object, and draws no row again whose object is the same.
  const rows = useMemo(
    () => (listing.is === 'listed' ? listing.shown.map((each) => ({ id: each.entry.name, ...each })) : []),
    [listing],
  );
  const acts = useRef(onAct);
  useEffect(() => {
    acts.current = onAct;
  });
  const act: typeof onAct = (action, entry) => acts.current(action, entry);
  if (listing.is === 'loading') return <Empty title={t('library.loading')} />;
  if (listing.is === 'failed')
    return (
      <Empty
        title={t('banner.problemTitle')}
        actions={
          <>
            <Button onPress={onRetry}>{t('desk.tryAgain')}</Button>
            <Button onPress={onChooseFolder}>{t('library.chooseFolder')}</Button>
          </>
        }
      >
        {problemSentence(listing.problem, t)} {t('library.safeThere')}
      </Empty>
    );
  if (listing.shown.length === 0)
    return narrowed ? (
      <Empty
        title={t('library.nothingFound')}
        actions={onShowAll && <Button onPress={onShowAll}>{t('library.showAll')}</Button>}
      >
        {t(nothingFound())}
      </Empty>
    ) : (
      <Empty
        title={t('library.empty')}
        actions={
          <>
            <Button icon={SquarePen} onPress={() => onNew('nothing')}>
              {t('library.new')}
            </Button>
            <Button icon={Download} onPress={onImport}>
              {t('library.import')}
            </Button>
            <Button look="quiet" onPress={() => onNew('sample')}>
              {t('firstMinute.sample')}
            </Button>
          </>
        }
      >
        {t('library.emptyHint')}
      </Empty>
    );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: searching ? foundRowHeight : rowHeight }}>
      <GridList
        ref={list}
        className="entries"
        aria-label={t('library.list')}
        items={rows}
        selectionMode="single"
        // The arrows only walk: a row is opened by Enter, Space or a click.
        selectionBehavior="toggle"
        selectedKeys={open === undefined ? [] : [open]}
        onSelectionChange={(keys) => {
          const [name] = keys === 'all' ? [] : keys;
          if (typeof name === 'string' && name !== open) onOpen(name);
        }}
        disallowEmptySelection
      >
        {(shown) => <EntryRow shown={shown} onAct={act} />}
      </GridList>
    </Virtualizer>
  );

  /** Of the articles a view leaves out nothing is said: they may well have the words. */
  function nothingFound() {
    if (!searching) return 'library.nothingFits';
    return onShowAll ? 'library.nothingFoundFiltered' : 'library.nothingFoundHint';
  }
}
