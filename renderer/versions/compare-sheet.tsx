import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Article, compareArticles } from '../../article';
import type { Version } from '../../article/bridge/versions';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Empty } from '../ui/empty';
import { Sheet } from '../ui/sheet';
import { problemSentence } from '../words/problem-sentence';
import { ComparedArticle } from './compared-article';
import { ComparisonCounts } from './comparison-counts';
import { type Side, useSides } from './use-sides';
import { versionNameAndMoment } from './version-name';
import './compare-sheet.css';

/** Two states of an article beside each other, word by word: any two versions, or one and the words of now. */
export function CompareSheet({
  name,
  versions,
  from,
  now,
  readOnly,
  onRestore,
  onClose,
}: {
  name: string;
  /** Newest first. */
  versions: readonly Version[];
  /** The version compared with the words of now at first. */
  from: Version;
  now: Article;
  readOnly: boolean;
  onRestore: (version: Version) => void;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [earlier, setEarlier] = useState<Side>(from.id);
  const [later, setLater] = useState<Side>('now');
  const sides = useMemo(() => [earlier, later], [earlier, later]);
  const read = useSides(name, now, sides);
  const [before, after] = [read(earlier), read(later)];
  const comparison = useMemo(
    () => (before?.ok && after?.ok ? compareArticles(before.value, after.value) : undefined),
    [before, after],
  );
  const options = [
    { key: 'now' as Side, words: t('compare.now') },
    ...versions.map((version) => ({
      key: version.id as Side,
      words: versionNameAndMoment(version, t, i18n.language),
    })),
  ];
  const restorable = versions.find(({ id }) => id === earlier);
  return (
    <Sheet wide title={t('compare.title')} onClose={onClose}>
      <div className="compare-sides">
        <Choice label={t('compare.earlier')} options={options} chosen={earlier} onChoose={setEarlier} />
        <Choice label={t('compare.later')} options={options} chosen={later} onChoose={setLater} />
        <ComparisonCounts comparison={comparison} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <section className="compare-body" aria-label={t('compare.differences')} tabIndex={0}>
        {body()}
      </section>
      <footer className="sheet-foot">
        {!readOnly && <p className="field-hint compare-hint">{t('versions.restoreBody')}</p>}
        <Button onPress={onClose}>{t('dialog.close')}</Button>
        {!readOnly && (
          <Button
            look="primary"
            isDisabled={!restorable || !before?.ok}
            onPress={() => restorable && onRestore(restorable)}
          >
            {restorable
              ? t('compare.restore', { name: versionNameAndMoment(restorable, t, i18n.language) })
              : t('versions.restoreAgree')}
          </Button>
        )}
      </footer>
    </Sheet>
  );

  function body() {
    for (const side of [before, after])
      if (side && !side.ok) return <p role="alert">{problemSentence(side.problem, t)}</p>;
    if (!comparison || !after?.ok) return <Empty title={t('versions.looking')} />;
    if (comparison.isSame) return <Empty title={t('compare.same')}>{t('compare.sameHint')}</Empty>;
    return <ComparedArticle comparison={comparison} language={after.value.metadata.language} />;
  }
}
