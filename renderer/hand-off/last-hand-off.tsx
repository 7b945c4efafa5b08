import { FileArchive, Folder, FolderOpen } from 'lucide-react';
import { type DragEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Comparison, compareArticles, type Problem, publicArticle } from '../../article';
import type { LastHandOff as Last } from '../../article/bridge/hand-off';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { Button } from '../ui/button';
import { ComparisonCounts } from '../versions/comparison-counts';
import { problemSentence } from '../words/problem-sentence';
import { useToday } from '../words/use-today';
import { dayAndTime } from '../words/when';

/** The last hand-off: when, by whom, in which form, where it lies, and what has changed since in what leaves. */
export function LastHandOff({
  open,
  last,
  onCompare,
  onProblem,
}: {
  open: OpenArticle;
  last: Last;
  onCompare: () => void;
  /** Told after each act; undefined when it went well. */
  onProblem: (problem: Problem | undefined) => void;
}) {
  const { t, i18n } = useTranslation();
  const bridge = useBridge();
  useToday();
  const since = useChangesSince(open, last);
  const { path, isThere, at, by, as, shape } = last;
  const Icon = as === 'zip' ? FileArchive : Folder;
  const file = path?.split(/[/\\]/).at(-1) ?? '';
  const dragOut = (event: DragEvent) => {
    // The system's own drag takes over: this one could only carry text.
    event.preventDefault();
    void bridge.handOff
      .drag({ name: open.name })
      .then((answer) => onProblem(answer.ok ? undefined : answer.problem));
  };
  return (
    <section aria-label={t('handOff.last')} className="hand-off-section">
      <h3 className="field-label">{t('handOff.last')}</h3>
      <p>
        <time dateTime={at}>{dayAndTime(at, i18n.language)}</time>
        {[by, t(`handOff.${shape}`), t(`handOff.${as}`)]
          .filter((each) => each !== undefined)
          .map((each) => ` · ${each}`)}
      </p>
      {path !== null && isThere && (
        <div className="hand-off-place">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's; the keyboard's way is the button beside it. */}
          <span className="hand-off-file" draggable onDragStart={dragOut} title={t('handOff.dragHint')}>
            <Icon size={16} aria-hidden />
            <span className="hand-off-file-name">{file}</span>
          </span>
          <Button look="quiet" icon={FolderOpen} onPress={() => void reveal()}>
            {t('handOff.reveal')}
          </Button>
        </div>
      )}
      {path !== null && <p className="field-hint hand-off-path">{path}</p>}
      {!isThere && (
        <p className="field-hint">{t(path === null ? 'handOff.elsewhere' : 'handOff.noLongerThere')}</p>
      )}
      {since.problem && <p role="alert">{problemSentence(since.problem, t)}</p>}
      {since.comparison && (
        <div className="hand-off-since">
          <span>{t('handOff.since')}</span>
          {since.comparison.isSame ? (
            <span>{t('handOff.unchanged')}</span>
          ) : (
            <>
              <ComparisonCounts comparison={since.comparison} />
              <Button look="quiet" onPress={onCompare}>
                {t('handOff.compare')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );

  async function reveal() {
    const answer = await bridge.handOff.reveal({ name: open.name });
    onProblem(answer.ok ? undefined : answer.problem);
  }
}

/** What differs between what the web team was given and what it would be given now: notes and status are none of it. */
function useChangesSince(open: OpenArticle, { version }: Last) {
  const bridge = useBridge();
  const [since, setSince] = useState<{ comparison?: Comparison; problem?: Problem }>({});
  useEffect(() => {
    let wanted = true;
    void bridge.versions.read({ name: open.name, version }).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) setSince({ problem: answer.problem });
      else
        setSince({
          comparison: compareArticles(publicArticle(answer.value.article), publicArticle(open.article)),
        });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, open, version]);
  return since;
}
