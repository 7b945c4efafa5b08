import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';

/** Asks for another name of an article's folder. */
export function RenameSheet({
  name,
  onRename,
  onClose,
}: {
  /** The folder's name now. */
  name: string;
  onRename: (to: string) => Promise<Problem | undefined>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [to, setTo] = useState(name);
  const [problem, setProblem] = useState<Problem>();
  return (
    <Sheet title={t('library.renameTitle')} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <div className="sheet-body">
          <Field
            label={t('library.renameLabel')}
            hint={t('library.renameHint')}
            wrong={problem && problemSentence(problem, t)}
            value={to}
            onChange={setTo}
            maxLength={100}
            autoFocus
          />
        </div>
        <footer className="sheet-foot">
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={to.trim() === ''}>
            {t('library.renameAgree')}
          </Button>
        </footer>
      </Form>
    </Sheet>
  );

  async function rename() {
    const met = to.trim() === name ? undefined : await onRename(to.trim());
    setProblem(met);
    if (met === undefined) onClose();
  }
}
