import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { problemSentence } from '../words/problem-sentence';

/** Says that it was done, and offers the step of the status that follows. */
export function HandedOff({
  open,
  by,
  done: { path, files, unremembered },
}: {
  open: OpenArticle;
  by: string;
  done: { path: string; files: number; unremembered: Problem | null };
}) {
  const { t } = useTranslation();
  const { status } = useSyncExternalStore(open.subscribe, open.currentMetadata);
  const isOffered = status !== 'handed-over' && !open.readOnly;
  return (
    <Banner
      tone="note"
      title={t('handOff.done')}
      {...(isOffered
        ? {
            actions: (
              <Button onPress={() => open.setStatus('handed-over', by)}>{t('handOff.markHandedOver')}</Button>
            ),
          }
        : {})}
    >
      {t('handOff.doneFiles', { count: files, path })}
      {unremembered && <p>{t('handOff.unremembered', { sentence: problemSentence(unremembered, t) })}</p>}
    </Banner>
  );
}
