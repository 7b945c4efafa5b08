import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../article/bridge/imports';
import { Button } from '../ui/button';
import { shownName } from '../words/shown-name';
import './imports.css';

/** While files come in: how many of how many, which comes now, and a way to stop. Seen only once it takes a moment. */
export function ImportStrip({
  progress: { done, of, file },
  onCancel,
}: {
  progress: ImportProgress;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [stopping, setStopping] = useState(false);
  const words = t('imports.progress', { done, of });
  return (
    <section className="import-strip" aria-label={t('imports.running')}>
      <ProgressBar className="import-bar" aria-label={words} value={done} maxValue={of}>
        {({ percentage = 0 }) => (
          <>
            <span className="import-words">
              <strong>{words}</strong>
              <span className="import-file">{shownName(file)}</span>
            </span>
            <span className="import-track">
              <span className="import-done" style={{ width: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button
        isPending={stopping}
        onPress={() => {
          setStopping(true);
          onCancel();
        }}
      >
        {t(stopping ? 'imports.stopping' : 'imports.stop')}
      </Button>
      <Spoken done={done} of={of} />
    </section>
  );
}

/** Reads aloud how far it is, four times at most: two hundred files are not two hundred sentences. */
function Spoken({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation();
  const [spoken, setSpoken] = useState(0);
  const quarter = Math.floor((done * 4) / of);
  const [last, setLast] = useState(quarter);
  if (quarter !== last) {
    setLast(quarter);
    setSpoken(done);
  }
  return (
    <p className="unseen" aria-live="polite">
      {t('imports.progress', { done: spoken, of })}
    </p>
  );
}
