import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LibraryView } from '../../article/bridge/library';
import { IconButton } from '../ui/button';
import { narrows } from './arrange';

/** How many articles are shown and what narrows them; read aloud when it changes. Without words while all are shown. */
export function ViewLine({
  view,
  count,
  narrowed,
  onShowAll,
}: {
  view: LibraryView;
  /** Articles shown; undefined while the answer is not there. */
  count: number | undefined;
  /** Whether a search or the view leaves any out. */
  narrowed: boolean;
  onShowAll: () => void;
}) {
  const { t } = useTranslation();
  const chosen = [view.status && t(`status.${view.status}`), view.section, view.byline].filter(Boolean);
  return (
    <div className={narrowed ? 'view-line' : 'view-line view-line-whole'}>
      <span role="status" className="view-words">
        {narrowed && count !== undefined && [t('library.found', { count }), ...chosen].join(' · ')}
      </span>
      {narrows(view) && <IconButton label={t('library.showAll')} icon={X} onPress={onShowAll} />}
    </div>
  );
}
