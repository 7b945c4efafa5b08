import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Metadata, type Status, type StatusStep, statusesAfter } from '../../article';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { dayAndTime } from '../words/when';
import { SendBack } from './send-back';
import './status-field.css';

/** Where the article is on its way through the house: what that means, who took it there, and the steps from here. */
export function StatusField({
  metadata: { status, statusSteps },
  isReadOnly,
  onStep,
  onTakeBack,
}: {
  metadata: Pick<Metadata, 'status' | 'statusSteps'>;
  isReadOnly: boolean;
  onStep: (status: Status, sentence: string) => void;
  onTakeBack?: () => void;
}) {
  const { t } = useTranslation();
  const [sendingBack, setSendingBack] = useState(false);
  const { usual, others } = statusesAfter(status);
  const last = statusSteps.at(-1);
  const earlier = statusSteps.slice(0, -1).reverse();
  return (
    <section className="status-field" aria-label={t('details.status')}>
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
          setSendingBack(chosen === 'sent-back' && chosen !== status);
          if (chosen !== 'sent-back' && chosen !== status) onStep(chosen, '');
        }}
      />
      {sendingBack ? (
        <SendBack
          onSend={(sentence) => {
            setSendingBack(false);
            onStep('sent-back', sentence);
          }}
          onCancel={() => setSendingBack(false)}
        />
      ) : (
        <>
          <p className="field-hint">{t(`statusMeans.${status}`)}</p>
          {last?.status === status && <StepWords step={last} />}
          {onTakeBack && !isReadOnly && (
            <div>
              <Button look="quiet" icon={Undo2} onPress={onTakeBack}>
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
              <li key={`${step.at} ${step.status}`}>
                <strong>{t(`status.${step.status}`)}</strong>
                <StepWords step={step} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** When, by whom, and what they said. */
function StepWords({ step: { at, by, sentence } }: { step: StatusStep }) {
  const { i18n } = useTranslation();
  return (
    <div className="status-step">
      <p className="field-hint">
        <time dateTime={at}>{dayAndTime(at, i18n.language)}</time>
        {by !== '' && ` · ${by}`}
      </p>
      {sentence !== '' && <blockquote className="status-note">{sentence}</blockquote>}
    </div>
  );
}
