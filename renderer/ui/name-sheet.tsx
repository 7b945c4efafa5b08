import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { problemSentence } from '../words/problem-sentence';
import { Button } from './button';
import { Field } from './field';
import { Sheet } from './sheet';

/** Asks what something is to be called, and says in the sheet why it cannot be called so. */
export function NameSheet({
  title,
  label,
  hint,
  agree,
  name,
  longest,
  onName,
  onClose,
}: {
  title: string;
  label: string;
  hint: string;
  /** Words of the button that does it. */
  agree: string;
  /** Proposed at first. */
  name: string;
  /** In characters. */
  longest: number;
  /** Answers what stood in the way; without a problem the sheet closes. */
  onName: (name: string) => Promise<Problem | undefined>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(name);
  const [problem, setProblem] = useState<Problem>();
  return (
    <Sheet title={title} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void call();
        }}
      >
        <div className="sheet-body">
          <Field
            label={label}
            hint={hint}
            wrong={problem && problemSentence(problem, t)}
            value={given}
            onChange={setGiven}
            maxLength={longest}
            autoFocus
            // What is proposed is replaced by typing.
            onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
          />
        </div>
        <footer className="sheet-foot">
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={given.trim() === ''}>
            {agree}
          </Button>
        </footer>
      </Form>
    </Sheet>
  );

  async function call() {
    const met = await onName(given.trim());
    setProblem(met);
    if (met === undefined) onClose();
  }
}
