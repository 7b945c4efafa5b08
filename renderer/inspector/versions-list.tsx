import { Diff, History } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Problem } from '../../article';
import type { Version } from '../../article/bridge/versions';
import { useBridge } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { CompareSheet } from '../versions/compare-sheet';
import { KeptLine } from '../versions/kept-line';
import { versionName, versionNameAndMoment } from '../versions/version-name';
import { problemSentence } from '../words/problem-sentence';
import { useToday } from '../words/use-today';
import { dayAndTime } from '../words/when';
import { KeepVersion } from './keep-version';
import { RestoreSheet } from './restore-sheet';

/** The versions kept of the open article, and keeping one more. */
export function VersionsList({
  name,
  readOnly,
  isKeepAsked = false,
  onKeepAsked = () => {},
  now,
  flush,
}: {
  name: string;
  readOnly: boolean;
  /** Whether the menu asks for one more; `onKeepAsked` is told once its name has the keys. */
  isKeepAsked?: boolean;
  onKeepAsked?: () => void;
  /** The article as it stands. */
  now: () => Article;
  /** Sends the machine every word first. */
  flush: () => Promise<void>;
}) {
  const { t, i18n } = useTranslation();
  const bridge = useBridge();
  useToday();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [listProblem, setListProblem] = useState<Problem>();
  const [actProblem, setActProblem] = useState<Problem>();
  const [looking, setLooking] = useState<Version>();
  const [comparing, setComparing] = useState<{ from: Version; now: Article }>();
  const lists = useRef(0);
  const list = useCallback(async () => {
    const asked = ++lists.current;
    const answer = await bridge.versions.list({ name });
    // Asked again meanwhile: the later answer is the newer list, whichever arrives last.
    if (asked !== lists.current) return;
    if (answer.ok) setVersions(answer.value.versions);
    setListProblem(answer.ok ? undefined : answer.problem);
  }, [bridge, name]);
  useEffect(() => void list(), [list]);
  useEffect(
    () => bridge.on('versionsChanged', (changed) => changed.name === name && void list()),
    [bridge, name, list],
  );
  const problem = actProblem ?? listProblem;
  return (
    <div className="inspector-page">
      {!readOnly && <KeepVersion isAsked={isKeepAsked} onAsked={onKeepAsked} onKeep={keep} />}
      {problem && (
        <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={dismiss}>
          {problemSentence(problem, t)}
        </Banner>
      )}
      {versions?.length === 0 && <Empty title={t('versions.empty')}>{t('versions.emptyHint')}</Empty>}
      <ul className="versions" aria-label={t('versions.list')}>
        {versions?.map((version) => (
          <li key={version.id} className="version">
            <span className="version-title">{versionName(version, t)}</span>
            <span className="version-facts">
              <time dateTime={version.at}>{dayAndTime(version.at, i18n.language)}</time>
              {version.by !== undefined && <span>{version.by}</span>}
              {version.words !== undefined && <span>{t('library.words', { count: version.words })}</span>}
            </span>
            <span className="version-acts">
              <Button
                look="quiet"
                icon={History}
                aria-label={t('versions.lookNamed', { name: nameAndMoment(version) })}
                onPress={() => setLooking(version)}
              >
                {t('versions.look')}
              </Button>
              <Button
                look="quiet"
                icon={Diff}
                aria-label={t('versions.compareNamed', { name: nameAndMoment(version) })}
                onPress={() => setComparing({ from: version, now: now() })}
              >
                {t('versions.compare')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {versions && <KeptLine name={name} of={versions} />}
      {looking && (
        <RestoreSheet
          name={name}
          version={looking}
          readOnly={readOnly}
          onRestore={() => void restore(looking)}
          onClose={() => setLooking(undefined)}
        />
      )}
      {comparing && versions && (
        <CompareSheet
          name={name}
          versions={versions}
          from={comparing.from}
          now={comparing.now}
          readOnly={readOnly}
          onRestore={(version) => void restore(version)}
          onClose={() => setComparing(undefined)}
        />
      )}
    </div>
  );

  function nameAndMoment(version: Version): string {
    return versionNameAndMoment(version, t, i18n.language);
  }

  function dismiss() {
    setActProblem(undefined);
    setListProblem(undefined);
  }

  async function keep(title: string): Promise<boolean> {
    await flush();
    const answer = await bridge.versions.keep({ name, title });
    setActProblem(answer.ok ? undefined : answer.problem);
    void list();
    return answer.ok;
  }

  async function restore(version: Version) {
    setLooking(undefined);
    setComparing(undefined);
    await flush();
    const answer = await bridge.versions.restore({ name, version: version.id });
    setActProblem(answer.ok ? undefined : answer.problem);
    await list();
  }
}
