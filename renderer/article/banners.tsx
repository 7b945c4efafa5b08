import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import type { SaveState } from '../../article/bridge/save-state';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { problemSentence } from '../words/problem-sentence';
import type { OpenArticle } from './open-article';

/** What a writer must know of the open article and may have to choose, over its text. */
export function Banners({
  open,
  onResolve,
}: {
  open: OpenArticle;
  onResolve: (keep: 'mine' | 'theirs') => Promise<Problem | undefined>;
}) {
  const { t } = useTranslation();
  const state = useSyncExternalStore(open.subscribe, open.saveState);
  const isRefused = useSyncExternalStore(open.subscribe, open.isRefused);
  const notKept = useSyncExternalStore(open.subscribe, open.notKept);
  const [seen, setSeen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { recovered, mended } = open.opened;
  const resolve = async (keep: 'mine' | 'theirs') => setProblem(await onResolve(keep));
  return (
    <div>
      <StateBanner state={state} onResolve={(keep) => void resolve(keep)} />
      {isRefused && (
        <Banner tone="alarm" title={t('banner.refusedTitle')}>
          {t('banner.refusedBody')}
        </Banner>
      )}
      {state.troubles.map((trouble) => (
        <Banner key={trouble.of} tone="alarm" title={t('banner.troubleTitle')}>
          {t(`trouble.${trouble.of}`, { sentence: problemSentence(trouble.problem, t) })}
        </Banner>
      ))}
      {notKept && (
        <Banner tone="alarm" title={t('banner.troubleTitle')}>
          {t('banner.otherNotKept', { sentence: problemSentence(notKept, t) })}
        </Banner>
      )}
      {problem && (
        <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
          {problemSentence(problem, t)}
        </Banner>
      )}
      {recovered && !seen && (
        <Banner tone="note" title={t('banner.recoveredTitle')} onDismiss={() => setSeen(true)}>
          <p>{t('banner.recovered')}</p>
          {recovered.unplayed.map((file) => (
            <p key={file}>{t('trouble.unplayed', { file })}</p>
          ))}
        </Banner>
      )}
      {mended > 0 && !recovered && !seen && (
        <Banner tone="note" title={t('banner.mended', { count: mended })} onDismiss={() => setSeen(true)} />
      )}
    </div>
  );
}

function StateBanner({
  state,
  onResolve,
}: {
  state: SaveState;
  onResolve: (keep: 'mine' | 'theirs') => void;
}) {
  const { t } = useTranslation();
  switch (state.name) {
    case 'changed-on-disk':
      return (
        <Banner
          tone="alarm"
          title={t('banner.changedTitle')}
          actions={
            <>
              <Button look="primary" onPress={() => onResolve('mine')}>
                {t('banner.keepMine')}
              </Button>
              <Button isDisabled={state.theirs !== 'readable'} onPress={() => onResolve('theirs')}>
                {t('banner.takeTheirs')}
              </Button>
            </>
          }
        >
          {t('banner.changedBody')}
        </Banner>
      );
    case 'gone':
      return (
        <Banner
          tone="alarm"
          title={t(state.isTaken ? 'banner.takenTitle' : 'banner.goneTitle')}
          actions={
            <Button onPress={() => onResolve('mine')}>
              {t(state.isTaken ? 'banner.saveApart' : 'banner.saveAnew')}
            </Button>
          }
        >
          {t(state.isTaken ? 'banner.takenBody' : 'banner.goneBody')}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="alarm" title={t('banner.failedTitle')}>
          {problemSentence(state.problem, t)} {t('banner.failedBody')}
        </Banner>
      );
    case 'read-only':
      return (
        <Banner tone="note" title={t('banner.newerTitle')}>
          {t('banner.newerBody')}
        </Banner>
      );
    case 'saved':
    case 'edited':
    case 'saving':
      return null;
  }
}
