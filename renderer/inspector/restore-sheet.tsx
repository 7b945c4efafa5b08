import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, toPlainText } from '../../article';
import type { Version } from '../../article/bridge/versions';
import { useBridge } from '../bridge/bridge';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { versionName } from '../versions/version-name';
import { problemSentence } from '../words/problem-sentence';

/** Shows what a version says before anyone goes back to it. */
export function RestoreSheet({
  name,
  version,
  readOnly,
  onRestore,
  onClose,
}: {
  name: string;
  version: Version;
  readOnly: boolean;
  onRestore: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    void bridge.versions.read({ name, version: version.id }).then((answer) => {
      if (answer.ok) setText(toPlainText(answer.value.article));
      else setProblem(answer.problem);
    });
  }, [bridge, name, version.id]);
  return (
    <Sheet title={versionName(version, t)} onClose={onClose}>
      <div className="sheet-body">
        {problem ? (
          <p role="alert">{problemSentence(problem, t)}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
          <section className="version-text" aria-label={t('versions.text')} tabIndex={0}>
            {text ?? t('versions.looking')}
          </section>
        )}
        {!readOnly && <p className="field-hint">{t('versions.restoreBody')}</p>}
      </div>
      <footer className="sheet-foot">
        <Button onPress={onClose}>{t('dialog.close')}</Button>
        {!readOnly && (
          <Button look="primary" isDisabled={text === undefined} onPress={onRestore}>
            {t('versions.restoreAgree')}
          </Button>
        )}
      </footer>
    </Sheet>
  );
}
