import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** An article is sent back with what is to be changed, never without a word. */
export function SendBack({ onSend, onCancel }: { onSend: (sentence: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const said = note.trim();
  return (
    <form
      className="send-back"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') onSend(said);
      }}
    >
      <Field
        label={t('statusStep.note')}
        hint={t('statusStep.noteHint')}
        lines={3}
        maxLength={10_000}
        autoFocus
        value={note}
        onChange={setNote}
      />
      <div className="send-back-acts">
        <Button onPress={onCancel}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={said === ''}>
          {t('statusStep.sendBack')}
        </Button>
      </div>
    </form>
  );
}
