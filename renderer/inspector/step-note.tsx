import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** Asks what is said with a step: what is to be changed, or anything the next person should know; never an empty note. */
export function StepNote({
  of,
  onSay,
  onCancel,
}: {
  /** An article is sent back with its note; any other step has been taken, and the note is added to it. */
  of: 'sending-back' | 'step-taken';
  onSay: (sentence: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const said = note.trim();
  const isBack = of === 'sending-back';
  return (
    <form
      className="step-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') onSay(said);
      }}
    >
      <Field
        label={t(isBack ? 'statusStep.note' : 'statusStep.anyNote')}
        hint={t(isBack ? 'statusStep.noteHint' : 'statusStep.anyNoteHint')}
        lines={3}
        maxLength={10_000}
        autoFocus
        value={note}
        onChange={setNote}
      />
      <div className="step-note-acts">
        <Button onPress={onCancel}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={said === ''}>
          {t(isBack ? 'statusStep.sendBack' : 'statusStep.add')}
        </Button>
      </div>
    </form>
  );
}
