import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { problemSentence } from '../words/problem-sentence';

/** What is wrong with the library, said over its list: that its disk takes no words, and why the last act failed. */
export function LibraryTrouble({
  trouble,
  problem,
  onAgain,
  onChooseFolder,
  onDismiss,
}: {
  /** Why the library cannot be written. */
  trouble: Problem | null;
  /** Of the last act. */
  problem: Problem | undefined;
  onAgain: () => void;
  onChooseFolder: () => void;
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      {trouble && (
        <Banner
          tone="alarm"
          title={t('library.cannotWrite')}
          actions={
            <>
              <Button onPress={onAgain}>{t('desk.tryAgain')}</Button>
              <Button onPress={onChooseFolder}>{t('library.chooseFolder')}</Button>
            </>
          }
        >
          {problemSentence(trouble, t)} {t('library.safeReading')}
        </Banner>
      )}
      {problem && problem.kind !== trouble?.kind && (
        <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={onDismiss}>
          {problemSentence(problem, t)}
        </Banner>
      )}
    </>
  );
}
