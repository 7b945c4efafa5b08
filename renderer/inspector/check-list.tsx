import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  checkArticle,
  checkSentence,
  everyPart,
  type Finding,
  type Metadata,
  type Part,
  type PartKind,
} from '../../article';
import type { PartPlace } from '../editor/commands/go-to-part';
import { Empty } from '../ui/empty';
import './check-list.css';

/** A finding with the kind of the part it is about: both are of one moment, whenever they are drawn. */
export type Found = Finding & { readonly partKind: PartKind | undefined };

/** What the check says of the article as it stands now. @param lost files of its pictures that are not there, or damaged */
export function check(
  article: {
    readonly metadata: Metadata;
    readonly parts: readonly Part[];
    /** An article of a newer format may be read only. */
    readonly readOnly?: boolean;
  },
  lost: ReadonlySet<string>,
): Found[] {
  const { metadata, parts, readOnly: isNewer = false } = article;
  const kinds = new Map([...everyPart(parts)].map(({ id, type }) => [id, type]));
  return checkArticle({ article: { metadata, parts }, now: new Date().toISOString(), lost, isNewer }).map(
    (finding) => ({
      ...finding,
      partKind: finding.part === undefined ? undefined : kinds.get(finding.part),
    }),
  );
}

/** Findings, errors first; pressing one takes the caret to it. */
export function CheckList({
  findings,
  onGoTo,
}: {
  findings: readonly Found[];
  onGoTo: (place: PartPlace) => void;
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

function FindingWords({ finding, onGoTo }: { finding: Found; onGoTo: (place: PartPlace) => void }) {
  const { t } = useTranslation();
  const { key, facts } = checkSentence(finding);
  const { partKind } = finding;
  const place = placeOf(finding);
  const words = (
    <>
      <span className="finding-level">
        {t(`checkList.level.${finding.level}`)}
        {partKind && ` · ${t(`part.${partKind}.name`)}`}
      </span>
      <span>{t(key, facts)}</span>
    </>
  );
  if (place === undefined) return <p className="finding-words">{words}</p>;
  return (
    <button type="button" className="finding-words finding-go" onClick={() => onGoTo(place)}>
      {words}
    </button>
  );
}

/** Where a finding leads; undefined for one of the article as a whole. */
function placeOf(finding: Finding): PartPlace | undefined {
  if (finding.part === undefined) return undefined;
  const { part, slot } = finding;
  const entry = 'entry' in finding ? finding.entry : undefined;
  if (finding.rule !== 'placeholder') return { part, slot, entry };
  return { part, slot, entry, words: { at: finding.at, length: finding.found.length } };
}
