import { CircleCheck, ClipboardCopy, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, type Problem, stopsHandOff } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';
import { CheckList, check } from '../inspector/check-list';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Options } from '../ui/options';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';
import './hand-off.css';

const shapes = ['page', 'fragment'] as const;
const forms = ['folder', 'zip'] as const;

/** What the web team will get: the shape, folder or zip, what the check says, and one act. */
export function HandOffSheet({
  open,
  onGoTo,
  onClose,
}: {
  open: OpenArticle;
  onGoTo: (part: string, slot: string | undefined) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [shape, setShape] = useState<(typeof shapes)[number]>('page');
  const [as, setAs] = useState<(typeof forms)[number]>('folder');
  const [findings] = useState<readonly Finding[]>(() => check(open));
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState<{ path: string; files: number }>();
  const [copied, setCopied] = useState(false);
  const blocked = stopsHandOff(findings);
  useEffect(() => void open.flush(), [open]);
  return (
    <Sheet title={t('handOff.title')} onClose={onClose}>
      <div className="sheet-body">
        <Options
          label={t('handOff.shape')}
          options={shapes.map((key) => ({ key, words: t(`handOff.${key}`), hint: t(`handOff.${key}Hint`) }))}
          chosen={shape}
          onChoose={setShape}
        />
        <Options
          label={t('handOff.as')}
          options={forms.map((key) => ({ key, words: t(`handOff.${key}`) }))}
          chosen={as}
          onChoose={setAs}
        />
        <section aria-label={t('inspector.check')} className="hand-off-check">
          <h3 className="field-label">{t('inspector.check')}</h3>
          {findings.length === 0 ? (
            <p className="hand-off-clean">
              <CircleCheck size={16} aria-hidden /> {t('checkList.clean')}
            </p>
          ) : (
            <>
              <p className="hand-off-verdict">{t(blocked ? 'handOff.blocked' : 'handOff.warned')}</p>
              <CheckList findings={findings} onGoTo={onGoTo} />
            </>
          )}
        </section>
        {problem && (
          <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
            {problemSentence(problem, t)}
          </Banner>
        )}
        {done && (
          <Banner
            tone="note"
            title={t('handOff.done')}
            actions={
              <Button icon={FolderOpen} onPress={() => void bridge.handOff.reveal()}>
                {t('handOff.reveal')}
              </Button>
            }
          >
            {t('handOff.doneFiles', { count: done.files, path: done.path })}
          </Banner>
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
    </Sheet>
  );

  async function deliver() {
    setProblem(undefined);
    await open.flush();
    const answer = await bridge.handOff.deliver({ name: open.name, shape, as });
    if (answer.ok) setDone(answer.value);
    else if (answer.problem.kind !== 'cancelled') setProblem(answer.problem);
  }

  async function copy() {
    await open.flush();
    const answer = await bridge.handOff.copy({ name: open.name });
    setCopied(answer.ok);
    if (!answer.ok) setProblem(answer.problem);
  }
}
