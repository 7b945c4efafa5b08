import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { readingSeconds } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { selectedCounts } from '../article/selected-counts';
import { useIdleLook } from '../article/use-idle-look';
import { SaveLine } from '../save-state/save-line';
import { formatNumber } from '../words/formats';
import { languageName } from '../words/language-name';
import './status-line.css';

const look = (open: OpenArticle) => ({ counts: open.counts().body, selection: selectedCounts(open) });

/** The line under the article: how it is saved, how long it and what is selected are, in which language. */
export function StatusLine({ open }: { open: OpenArticle }) {
  const { t, i18n } = useTranslation();
  const state = useSyncExternalStore(open.subscribe, open.saveState);
  const { counts, selection } = useIdleLook(open, look, { after: 'edits and caret' }) ?? {};
  const metadata = useSyncExternalStore(open.subscribe, open.currentMetadata);
  const { targetLength: target } = metadata;
  const number = (count: number) => formatNumber(count, i18n.language);
  return (
    <section className="status-line" data-pane="status" tabIndex={-1} aria-label={t('statusLine.label')}>
      <SaveLine state={state} />
      <span className="status-space" />
      {selection && (
        <span className="status-selection">
          {t('statusLine.selection', {
            words: t('statusLine.words', { count: selection.words, shown: number(selection.words) }),
            characters: t('statusLine.characters', {
              count: selection.characters,
              shown: number(selection.characters),
            }),
          })}
        </span>
      )}
      {counts && (
        <>
          <span className={isOver('words', counts.words) ? 'status-over' : undefined}>
            {against('words', counts.words)}
          </span>
          <span className={isOver('characters', counts.characters) ? 'status-over' : undefined}>
            {against('characters', counts.characters)}
          </span>
          <span>{t('statusLine.readingTime', { count: minutes(counts.words) })}</span>
        </>
      )}
      <span title={t('statusLine.language')}>{languageName(metadata.language, i18n.language)}</span>
    </section>
  );

  function against(unit: 'words' | 'characters', count: number): string {
    if (target?.unit !== unit) return t(`statusLine.${unit}`, { count, shown: number(count) });
    const shown = t('statusLine.ofTarget', { count, target: target.count });
    // The noun follows the number before it: 1 of 500 words.
    return t(`statusLine.${unit}`, { count: target.count, shown });
  }

  function minutes(words: number): number {
    return Math.max(1, Math.round(readingSeconds(words, metadata.language) / 60));
  }

  function isOver(unit: 'words' | 'characters', count: number): boolean {
    return target?.unit === unit && count > target.count;
  }
}
