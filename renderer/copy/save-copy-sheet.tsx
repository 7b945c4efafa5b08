import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { type CopyContents, copyContents } from '../../article/bridge/copies';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Options } from '../ui/options';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';

/** Asks what goes along in a copy of the article as one file, and writes it. */
export function SaveCopySheet({
  open,
  onSaved,
  onClose,
}: {
  open: OpenArticle;
  onSaved: (path: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [contents, setContents] = useState<CopyContents>('everything');
  const [problem, setProblem] = useState<Problem>();
  return (
    <Sheet title={t('saveCopy.title')} onClose={onClose}>
      <div className="sheet-body">
        <Options
          stacked
          label={t('saveCopy.contents')}
          options={copyContents.map((key) => ({
            key,
            words: t(`saveCopy.${key}.words`),
            hint: t(`saveCopy.${key}.hint`),
          }))}
          chosen={contents}
          onChoose={setContents}
        />
        {problem && (
          <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
            {problemSentence(problem, t)}
          </Banner>
        )}
      </div>
      <footer className="sheet-foot">
        <Button onPress={onClose}>{t('dialog.cancel')}</Button>
        <Button look="primary" onPress={() => void save()}>
          {t('saveCopy.act')}
        </Button>
      </footer>
    </Sheet>
  );

  async function save() {
    setProblem(undefined);
    await open.flush();
    const answer = await bridge.copies.save({ name: open.name, contents });
    if (answer.ok) {
      onSaved(answer.value.path);
      onClose();
    } else if (answer.problem.kind !== 'cancelled') setProblem(answer.problem);
  }
}
