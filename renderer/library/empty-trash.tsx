import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';

/** Empties the trash, once it was asked with the number of articles that will be gone. */
export function EmptyTrash({ count, onEmpty }: { count: number; onEmpty: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <footer className="library-foot">
        <Button look="quiet" onPress={() => setAsking(true)}>
          {t('library.emptyTrash')}
        </Button>
      </footer>
    );
  return (
    <div className="library-foot empty-trash" role="alertdialog" aria-label={t('library.emptyTrash')}>
      <p>{t('library.emptyTrashBody', { count })}</p>
      <Button autoFocus onPress={() => setAsking(false)}>
        {t('dialog.cancel')}
      </Button>
      <Button
        look="primary"
        onPress={() => {
          setAsking(false);
          onEmpty();
        }}
      >
        {t('library.emptyTrashAgree', { count })}
      </Button>
    </div>
  );
}
