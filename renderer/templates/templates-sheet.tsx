import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../article';
import { templateTitle } from '../../article/bridge/template-title';
import { useBridge } from '../bridge/bridge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { NameSheet } from '../ui/name-sheet';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';
import { longestTyped, tooLong } from './too-long';
import './templates.css';

/** The kept templates: each renamed, or removed once that was confirmed. */
export function TemplatesSheet({
  kept,
  onChanged,
  onClose,
}: {
  kept: readonly string[];
  onChanged: () => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const [renaming, setRenaming] = useState<string>();
  const [removing, setRemoving] = useState<string>();
  // Whoever answered no stands on the button that asked.
  const [spared, setSpared] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  return (
    <Sheet title={t('template.manageTitle')} onClose={onClose}>
      <div className="sheet-body">
        {problem && (
          <Banner tone="alarm" title={t('banner.problemTitle')} onDismiss={() => setProblem(undefined)}>
            {problemSentence(problem, t)}
          </Banner>
        )}
        {kept.length === 0 && <Empty title={t('template.none')}>{t('template.noneHint')}</Empty>}
        <ul className="templates">
          {kept.map((name) => (
            <li key={name} className="template">
              <span className="template-name">{templateTitle(name)}</span>
              {removing === name ? confirm(name) : acts(name)}
            </li>
          ))}
        </ul>
      </div>
      {renaming !== undefined && (
        <NameSheet
          title={t('template.renameTitle')}
          label={t('template.name')}
          hint={t('template.renameHint')}
          agree={t('template.renameAgree')}
          name={templateTitle(renaming)}
          longest={longestTyped}
          onName={async (title) => {
            const long = tooLong(title);
            if (long) return long;
            const answer = await bridge.templates.rename({ template: renaming, title });
            await onChanged();
            return answer.ok ? undefined : answer.problem;
          }}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </Sheet>
  );

  function acts(name: string) {
    return (
      <span className="template-acts">
        <Button
          aria-label={t('template.renameNamed', { name: templateTitle(name) })}
          onPress={() => setRenaming(name)}
        >
          {t('template.rename')}
        </Button>
        <Button
          aria-label={t('template.removeNamed', { name: templateTitle(name) })}
          autoFocus={spared === name}
          onPress={() => setRemoving(name)}
        >
          {t('template.remove')}
        </Button>
      </span>
    );
  }

  /** Stands where the buttons stood; the one that loses nothing has the focus. */
  function confirm(name: string) {
    return (
      <div
        className="template-confirm"
        role="alertdialog"
        aria-label={t('template.removeNamed', { name: templateTitle(name) })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Behind it, the sheet would close.
          event.stopPropagation();
          spare(name);
        }}
      >
        <p>{t('template.removeBody')}</p>
        <span className="template-acts">
          <Button autoFocus onPress={() => spare(name)}>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" onPress={() => void remove(name)}>
            {t('template.removeAgree')}
          </Button>
        </span>
      </div>
    );
  }

  function spare(name: string) {
    setRemoving(undefined);
    setSpared(name);
  }

  async function remove(name: string) {
    const answer = await bridge.templates.remove({ template: name });
    setProblem(answer.ok ? undefined : answer.problem);
    setRemoving(undefined);
    await onChanged();
  }
}
