import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { checkArticle, checkSentence, type Finding } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { Empty } from '../ui/empty';
import './check-list.css';

/** What the check says of the article as it stands now. */
export function check(open: OpenArticle): Finding[] {
  return checkArticle({
    article: { metadata: open.metadata, parts: open.parts },
    now: new Date().toISOString(),
  });
}

/** Findings, errors first; pressing one takes the caret to it. */
export function CheckList({
  findings,
  onGoTo,
}: {
  findings: readonly Finding[];
  onGoTo: (part: string, slot: string | undefined) => void;
}) {
  const { t } = useTranslation();
  if (findings.length === 0)
    return (
      <Empty title={t('checkList.clean')} icon={CircleCheck}>
        {t('checkList.cleanHint')}
      </Empty>
    );
  const inOrder = [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level === 'warning'),
  ];
  return (
    <ul className="findings">
      {inOrder.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no identity; the list is drawn anew as a whole.
        <li key={at} className={`finding finding-${finding.level}`}>
          <FindingWords finding={finding} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}

function FindingWords({
  finding,
  onGoTo,
}: {
  finding: Finding;
  onGoTo: (part: string, slot: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { key, facts } = checkSentence(finding);
  const { part, slot } = finding;
  const words = (
    <>
      <span className="finding-level">{t(`checkList.level.${finding.level}`)}</span>
      <span>{t(key, facts)}</span>
    </>
  );
  if (part === undefined) return <p className="finding-words">{words}</p>;
  return (
    <button type="button" className="finding-words finding-go" onClick={() => onGoTo(part, slot)}>
      {words}
    </button>
  );
}
