import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  checkArticle,
  checkSentence,
  everyPart,
  type Finding,
  type Part,
  type PartKind,
} from '../../article';
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
  parts,
  onGoTo,
}: {
  findings: readonly Finding[];
  /** The article's, of which each finding names its own. */
  parts: readonly Part[];
  onGoTo: (part: string, slot: string | undefined) => void;
}) {
  const { t } = useTranslation();
  if (findings.length === 0)
    return (
      <Empty title={t('checkList.clean')} icon={CircleCheck}>
        {t('checkList.cleanHint')}
      </Empty>
    );
  const kinds = new Map([...everyPart(parts)].map(({ id, type }) => [id, type]));
  const inOrder = [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level === 'warning'),
  ];
  return (
    <ul className="findings">
      {inOrder.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no identity; the list is drawn anew as a whole.
        <li key={at} className={`finding finding-${finding.level}`}>
          <FindingWords
            finding={finding}
            kind={finding.part === undefined ? undefined : kinds.get(finding.part)}
            onGoTo={onGoTo}
          />
        </li>
      ))}
    </ul>
  );
}

function FindingWords({
  finding,
  kind,
  onGoTo,
}: {
  finding: Finding;
  /** Of the part it is about. */
  kind: PartKind | undefined;
  onGoTo: (part: string, slot: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { key, facts } = checkSentence(finding);
  const { part, slot } = finding;
  const words = (
    <>
      <span className="finding-level">
        {t(`checkList.level.${finding.level}`)}
        {kind && ` · ${t(`part.${kind}.name`)}`}
      </span>
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
