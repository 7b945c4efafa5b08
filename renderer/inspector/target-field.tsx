import { useTranslation } from 'react-i18next';
import type { Metadata } from '../../article';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { useDraft } from './drafts';

type Target = Metadata['targetLength'];
const units = ['words', 'characters'] as const;

/** How long the article should be; empty means that nobody said. */
export function TargetField({
  target,
  isReadOnly,
  onChange,
}: {
  target: Target;
  isReadOnly: boolean;
  onChange: (target: Target) => void;
}) {
  const { t } = useTranslation();
  const [unitBefore, setUnitBefore] = useDraft('targetUnit');
  const unit = target?.unit ?? unitBefore ?? 'words';
  return (
    <div className="inspector-pair">
      <Field
        label={t('details.target')}
        isReadOnly={isReadOnly}
        inputMode="numeric"
        maxLength={7}
        value={target === null ? '' : String(target.count)}
        onChange={(typed) => {
          const count = Number.parseInt(typed.replaceAll(/\D/g, ''), 10);
          const isCount = count >= 1;
          if (!isCount) setUnitBefore(unit);
          onChange(isCount ? { count: Math.min(count, 1_000_000), unit } : null);
        }}
      />
      <Choice
        label={t('details.targetUnit')}
        isDisabled={isReadOnly || target === null}
        chosen={unit}
        options={units.map((key) => ({
          key,
          words: t(key === 'words' ? 'details.targetWords' : 'details.targetCharacters'),
        }))}
        onChoose={(chosen) => {
          if (target !== null) onChange({ ...target, unit: chosen });
        }}
      />
    </div>
  );
}
