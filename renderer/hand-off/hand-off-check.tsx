import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stopsHandOff } from '../../article';
import type { PartPlace } from '../editor/commands/go-to-part';
import { CheckList, type Found } from '../inspector/check-list';

/** What the check says before a hand-off: nothing in the way, something to look at, or errors that stop it. */
export function HandOffCheck({
  findings,
  onGoTo,
}: {
  findings: readonly Found[];
  onGoTo: (place: PartPlace) => void;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('inspector.check')} className="hand-off-section">
      <h3 className="field-label">{t('inspector.check')}</h3>
      {findings.length === 0 ? (
        <p className="hand-off-clean">
          <CircleCheck size={16} aria-hidden /> {t('checkList.clean')}
        </p>
      ) : (
        <>
          <p className="hand-off-verdict">
            {t(stopsHandOff(findings) ? 'handOff.blocked' : 'handOff.warned')}
          </p>
          <CheckList findings={findings} onGoTo={onGoTo} />
        </>
      )}
    </section>
  );
}
