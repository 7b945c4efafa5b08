import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import type { TrashedEntry } from '../../article/bridge/library';
import { useBridge, useNews } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button, IconButton } from '../ui/button';
import { Empty } from '../ui/empty';
import { problemSentence } from '../words/problem-sentence';
import { useToday } from '../words/use-today';
import { dayAndTime } from '../words/when';
import { EmptyTrash } from './empty-trash';

/** The trash in place of the library: what was moved there, and the way back. */
export function TrashList({
  onBack,
  onRestored,
  onGone,
}: {
  onBack: () => void;
  onRestored: (name: string) => void;
  /** These are in the trash no more, by their names there. */
  onGone: (trashed: readonly string[]) => void;
}) {
  const { t, i18n } = useTranslation();
  const bridge = useBridge();
  useToday();
  const [entries, setEntries] = useState<readonly TrashedEntry[]>();
  const [listProblem, setListProblem] = useState<Problem>();
  const [actProblem, setActProblem] = useState<Problem>();
  const problem = actProblem ?? listProblem;
  const lists = useRef(0);
  const back = useRef<HTMLButtonElement>(null);
  const list = useCallback(async () => {
    const asked = ++lists.current;
    const answer = await bridge.library.listTrash();
    // A slow answer must not stand over a later one.
    if (asked !== lists.current) return;
    if (answer.ok) setEntries(answer.value.entries);
    setListProblem(answer.ok ? undefined : answer.problem);
  }, [bridge]);
  useEffect(() => void list(), [list]);
  useNews('libraryChanged', () => void list());
  return (
    <section className="library" aria-label={t('library.trashTitle')}>
      <header className="library-head">
        <IconButton
          ref={back}
          label={t('library.backToLibrary')}
          icon={ArrowLeft}
          onPress={onBack}
          autoFocus
        />
        <h2 className="pane-title">{t('library.trashTitle')}</h2>
      </header>
      {problem && (
        <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={dismiss}>
          {problemSentence(problem, t)}
        </Banner>
      )}
      {entries?.length === 0 && <Empty title={t('library.trashEmpty')}>{t('library.trashEmptyHint')}</Empty>}
      <ul className="trash">
        {entries?.map((entry) => (
          <li key={entry.trashed} className="trash-row">
            <span className="entry-headline">{headlineOf(entry)}</span>
            <span className="entry-facts">
              {t('library.trashedAt', { when: dayAndTime(entry.trashedAt, i18n.language) })}
            </span>
            <Button
              aria-label={t('library.restoreNamed', { headline: headlineOf(entry) })}
              onPress={() => void restore(entry)}
            >
              {t('library.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {entries !== undefined && entries.length > 0 && (
        <EmptyTrash count={entries.length} onEmpty={() => void empty(entries)} />
      )}
    </section>
  );

  function headlineOf({ headline }: TrashedEntry): string {
    return headline === '' ? t('library.untitled') : headline;
  }

  function dismiss() {
    setActProblem(undefined);
    setListProblem(undefined);
  }

  async function empty(gone: readonly TrashedEntry[]) {
    const trashed = gone.map((entry) => entry.trashed);
    const answer = await bridge.library.emptyTrash({ trashed });
    if (answer.ok) onGone(trashed);
    setActProblem(answer.ok ? undefined : answer.problem);
    await list();
    back.current?.focus();
  }

  async function restore(entry: TrashedEntry) {
    const answer = await bridge.library.restore({ trashed: entry.trashed });
    if (answer.ok) {
      onGone([entry.trashed]);
      onRestored(answer.value.name);
    }
    setActProblem(answer.ok ? undefined : answer.problem);
    await list();
  }
}
