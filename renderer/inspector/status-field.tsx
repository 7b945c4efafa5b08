import { MessageSquarePlus, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Metadata, type Status, type StatusStep, statusesAfter } from '../../article';
import { isApple } from '../editor/is-apple';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { useToday } from '../words/use-today';
import { dayAndTime } from '../words/when';
import { type NoteDraft, useDraft } from './drafts';
import { StepNote } from './step-note';
import './status-field.css';

/**
 * Where the article is on its way through the house: what that means, who took it there, and the steps from here. Undo
 * is of what has the focus: here, of the last step; in the text, of words, so that no Ctrl+Z there moves an article on.
 */
export function StatusField({
  metadata: { status, statusSteps },
  isReadOnly,
  onStep,
  onNote,
  onTakeBack,
}: {
  metadata: Pick<Metadata, 'status' | 'statusSteps'>;
  isReadOnly: boolean;
  onStep: (status: Status, sentence: string) => void;
  /** Adds a note to the last step. */
  onNote: (sentence: string) => void;
  /** Undoes the last step; absent where there is none of this window's own. */
  onTakeBack?: () => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLElement>(null);
  const [note, setNote] = useDraft('note');
  const [isAsked, setAsked] = useState(false);
  const { usual, others } = statusesAfter(status);
  const last = statusSteps.at(-1);
  const asks = isNoteOver() ? undefined : note?.of;
  const earlier = statusSteps.slice(0, -1).reverse();
  return (
    <section ref={field} className="status-field" aria-label={t('details.status')} onKeyDownCapture={undo}>
      <Choice
        label={t('details.status')}
        isDisabled={isReadOnly}
        chosen={status}
        options={[
          { key: status, words: t(`status.${status}`) },
          ...usual.map((key) => ({ key, words: t(`status.${key}`) })),
          ...others.map((key, at) => ({ key, words: t(`status.${key}`), apart: at === 0 })),
        ]}
        onChoose={(chosen) => {
          askForNote(chosen === 'sent-back' && chosen !== status ? 'sending-back' : undefined);
          if (chosen !== 'sent-back' && chosen !== status) onStep(chosen, '');
        }}
      />
      {note && asks ? (
        <StepNote
          of={asks}
          words={note.words}
          autoFocus={isAsked}
          onWords={(words) => setNote({ ...note, words })}
          onSay={(sentence) => {
            if (asks === 'sending-back') onStep('sent-back', sentence);
            else onNote(sentence);
            leaveNote();
          }}
          onCancel={leaveNote}
        />
      ) : (
        <>
          <p className="field-hint">{t(`statusMeans.${status}`)}</p>
          {last?.status === status && <StepWords step={last} />}
          {onTakeBack && !isReadOnly && (
            <div className="status-acts">
              {last?.sentence === '' && (
                <Button look="quiet" icon={MessageSquarePlus} onPress={() => askForNote('step-taken')}>
                  {t('statusStep.addNote')}
                </Button>
              )}
              <Button look="quiet" icon={Undo2} onPress={takeBack}>
                {t('statusStep.takeBack')}
              </Button>
            </div>
          )}
        </>
      )}
      {earlier.length > 0 && (
        <details className="status-steps">
          <summary>{t('statusStep.earlier', { count: earlier.length })}</summary>
          <ol>
            {earlier.map((step) => (
              <li key={nameOf(step)}>
                <strong>{t(`status.${step.status}`)}</strong>
                <StepWords step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );

  /** What was pressed goes; the keyboard stays in the field. */
  function toField() {
    field.current?.querySelector('button')?.focus();
  }

  /** Words begun for another note stand in this one; with nothing asking they wait. */
  function askForNote(of: NoteDraft['of']) {
    const words = note?.words ?? '';
    setAsked(true);
    setNote(of === undefined && words === '' ? undefined : { of, about: nameOf(last), words });
  }

  /** Whether the step a note was begun for is the last no more: taken back, or followed by another from elsewhere. */
  function isNoteOver(): boolean {
    return isReadOnly || (note?.of === 'step-taken' && (!onTakeBack || note.about !== nameOf(last)));
  }

  function leaveNote() {
    setNote(undefined);
    toField();
  }

  function takeBack() {
    onTakeBack?.();
    toField();
  }

  function undo(event: KeyboardEvent) {
    const mod = isApple ? event.metaKey : event.ctrlKey;
    const isUndo = mod && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    // A note that is being written has an undo of its own.
    if (!isUndo || !onTakeBack || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopPropagation();
    // Nor does the step go from under its note.
    if (!asks) takeBack();
  }
}

const nameOf = (step: StatusStep | undefined) => (step ? `${step.at} ${step.status}` : '');

/** When, by whom, and what they said. */
function StepWords({ step: { at, by, sentence } }: { step: StatusStep }) {
  const { i18n } = useTranslation();
  useToday();
  return (
    <div>
      <p className="field-hint">
        <time dateTime={at}>{dayAndTime(at, i18n.language)}</time>
        {by !== '' && ` · ${by}`}
      </p>
      {sentence !== '' && <blockquote className="status-note">{sentence}</blockquote>}
    </div>
  );
}
