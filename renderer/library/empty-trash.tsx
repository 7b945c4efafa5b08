import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';

/** Empties the trash, once it was asked with the number of articles that will be gone. */
export function EmptyTrash({ count, onEmpty }: { count: number; onEmpty: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  // Whoever answered stands on the button that asked.
  const [isAnswered, setAnswered] = useState(false);
  if (!asking)
    return (
      <footer className="library-foot">
        <Button look="quiet" autoFocus={isAnswered} onPress={() => setAsking(true)}>
          {t('library.emptyTrash')}
        </Button>
      </footer>
    );
  return (
    <div
      className="library-foot empty-trash"
      role="alertdialog"
      aria-label={t('library.emptyTrash')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Elsewhere on the desk it leads to the text.
        event.preventDefault();
        leave();
      }}
    >
      <p>{t('library.emptyTrashBody', { count })}</p>
      <Button autoFocus onPress={leave}>
        {t('dialog.cancel')}
      </Button>
      <Button
        look="primary"
        onPress={() => {
          leave();
          onEmpty();
        }}
      >
        {t('library.emptyTrashAgree', { count })}
      </Button>
    </div>
  );

  function leave() {
    setAsking(false);
    setAnswered(true);
  }
}
