import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { NameSheet } from '../ui/name-sheet';

/** Asks for another name of an article's folder. */
export function RenameSheet({
  name,
  onRename,
  onClose,
}: {
  /** The folder's name now. */
  name: string;
  onRename: (to: string) => Promise<Problem | undefined>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <NameSheet
      title={t('library.renameTitle')}
      label={t('library.renameLabel')}
      hint={t('library.renameHint')}
      agree={t('library.renameAgree')}
      name={name}
      longest={100}
      onName={async (to) => (to === name ? undefined : onRename(to))}
      onClose={onClose}
    />
  );
}
