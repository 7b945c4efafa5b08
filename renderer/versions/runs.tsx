import { useTranslation } from 'react-i18next';
import type { Run } from '../../article';

/** Words kept, added (underlined) and removed (struck), each named for those who hear the page. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity and is never changed.
    <OneRun key={at} run={run} />
  ));
}

function OneRun({ run: { is, text } }: { run: Run }) {
  const { t } = useTranslation();
  switch (is) {
    case 'kept':
      return text;
    case 'added':
      return (
        <ins>
          <span className="unseen run-says">{t('compare.run.added')} </span>
          {text}
          <span className="unseen run-says"> {t('compare.run.addedEnds')}</span>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="unseen run-says">{t('compare.run.removed')} </span>
          {text}
          <span className="unseen run-says"> {t('compare.run.removedEnds')}</span>
        </del>
      );
  }
}
