import { ClipboardCopy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Article, type Problem, stopsHandOff } from '../../article';
import { type HandOffForm, handOffShapes, handOffWrappings } from '../../article/bridge/hand-off';
import type { Version } from '../../article/bridge/versions';
import type { OpenArticle } from '../article/open-article';
import { useLastKnown } from '../article/use-last-known';
import { useBridge } from '../bridge/bridge';
import type { PartPlace } from '../editor/commands/go-to-part';
import { useCheck } from '../inspector/use-check';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Options } from '../ui/options';
import { Sheet } from '../ui/sheet';
import { CompareSheet } from '../versions/compare-sheet';
import { problemSentence } from '../words/problem-sentence';
import { HandOffCheck } from './hand-off-check';
import { HandedOff } from './handed-off';
import { LastHandOff } from './last-hand-off';
import { useLastHandOff, useWeight } from './use-hand-off';
import { WeightLine } from './weight-line';
import './hand-off.css';

/** What the web team will get: the shape, folder or zip, how much, what the check says, what it had last, and one act. */
export function HandOffSheet({
  open,
  by,
  onGoTo,
  onClose,
}: {
  open: OpenArticle;
  /** The person's name, for the step of the status. */
  by: string;
  onGoTo: (place: PartPlace) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { last, lastProblem, onDismissLast, lookAgain } = useLastHandOff(open);
  const [form, setForm] = useState<HandOffForm>();
  const { shape, as } = form ?? last ?? { shape: 'page', as: 'folder' };
  const weight = useWeight(open, shape);
  const findings = useLastKnown(open.id, useCheck(open, 'at once'));
  useEffect(() => void open.lostPictures.look(), [open]);
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState<{ path: string; files: number; unremembered: Problem | null }>();
  const [copied, setCopied] = useState(false);
  const [comparing, setComparing] = useState<{ from: Version; versions: readonly Version[]; now: Article }>();
  const blocked = !findings || stopsHandOff(findings);
  // What the check says already is not said a second time of the weight.
  const lacksPicture = findings?.some(({ rule }) => rule === 'lost-picture');
  const told = problem ?? lastProblem;
  return (
    <Sheet title={t('handOff.title')} onClose={onClose}>
      <div className="sheet-body">
        <Options
          label={t('handOff.shape')}
          options={handOffShapes.map((key) => ({
            key,
            words: t(`handOff.${key}`),
            hint: t(`handOff.${key}Hint`),
          }))}
          chosen={shape}
          onChoose={(chosen) => setForm({ shape: chosen, as })}
        />
        <Options
          label={t('handOff.as')}
          options={handOffWrappings.map((key) => ({ key, words: t(`handOff.${key}`) }))}
          chosen={as}
          onChoose={(chosen) => setForm({ shape, as: chosen })}
        />
        {!lacksPicture && <WeightLine weight={weight} />}
        {findings && <HandOffCheck findings={findings} onGoTo={onGoTo} />}
        {told && (
          <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={dismiss}>
            {problemSentence(told, t)}
          </Banner>
        )}
        {done && <HandedOff open={open} by={by} done={done} />}
        {last && (
          <LastHandOff
            key={last.version}
            open={open}
            last={last}
            onCompare={() => void compare(last.version)}
            onProblem={setProblem}
          />
        )}
        <p className="unseen" role="status">
          {copied ? t('handOff.copied') : ''}
        </p>
      </div>
      <footer className="sheet-foot">
        <Button icon={ClipboardCopy} isDisabled={blocked} onPress={() => void copy()}>
          {t(copied ? 'handOff.copiedShort' : 'handOff.copy')}
        </Button>
        <Button look="primary" isDisabled={blocked} onPress={() => void deliver()}>
          {t('handOff.act')}
        </Button>
      </footer>
      {comparing && (
        <CompareSheet
          name={open.name}
          {...comparing}
          readOnly={open.readOnly}
          onRestore={(version) => void restore(version)}
          onClose={() => setComparing(undefined)}
        />
      )}
    </Sheet>
  );

  function dismiss() {
    setProblem(undefined);
    onDismissLast();
  }

  async function deliver() {
    setProblem(undefined);
    setDone(undefined);
    await open.flush();
    const answer = await bridge.handOff.deliver({ name: open.name, shape, as });
    if (answer.ok) {
      setDone(answer.value);
      await lookAgain();
    } else if (answer.problem.kind !== 'cancelled') setProblem(answer.problem);
  }

  async function copy() {
    await open.flush();
    const answer = await bridge.handOff.copy({ name: open.name });
    setCopied(answer.ok);
    setProblem(answer.ok ? undefined : answer.problem);
  }

  async function compare(id: string) {
    const answer = await bridge.versions.list({ name: open.name });
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) {
      const from = answer.value.versions.find((version) => version.id === id);
      if (from) setComparing({ from, versions: answer.value.versions, now: open.article });
    }
  }

  async function restore(version: Version) {
    setComparing(undefined);
    await open.flush();
    const answer = await bridge.versions.restore({ name: open.name, version: version.id });
    setProblem(answer.ok ? undefined : answer.problem);
  }
}
