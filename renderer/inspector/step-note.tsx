import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** Asks what is said with a step: what is to be changed, or anything the next person should know; never an empty note. */
export function StepNote({
  of,
  words,
  autoFocus,
  onWords,
  onSay,
  onCancel,
}: {
  /** An article is sent back with its note; any other step has been taken, and the note is added to it. */
  of: 'sending-back' | 'step-taken';
  words: string;
  /** Once it was asked for: one that stands there again when a tab is chosen leaves the focus with the tab. */
  autoFocus: boolean;
  onWords: (words: string) => void;
  onSay: (sentence: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const said = words.trim();
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
        autoFocus={autoFocus}
        value={words}
        onChange={onWords}
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
