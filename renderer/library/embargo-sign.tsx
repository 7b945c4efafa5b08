import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Embargo, embargoWords } from '../../article';

/** Says of an article in the list that it may not leave yet; nothing once the time has come. */
export function EmbargoSign({ embargo }: { embargo: Embargo | null }) {
  const { t, i18n } = useTranslation();
  if (embargo === null || Date.parse(embargo.until) <= Date.now()) return null;
  const said = t('library.embargo', { until: embargoWords(embargo, i18n.language) });
  return (
    <span className="entry-embargo" role="img" aria-label={said} title={said}>
      <CalendarClock size={14} aria-hidden />
    </span>
  );
}
