import { Label, Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Counts, countPart, defaultCharactersPerLine, type PartKind } from '../../article';
import type { OpenArticle } from '../article/open-article';
import { selectedCounts } from '../article/selected-counts';
import { useIdleLook } from '../article/use-idle-look';
import { formatNumber } from '../words/formats';
import './lengths.css';

/** Before the article just opened was counted: its row stands, without numbers. */
const notYet: Partial<ReturnType<typeof look>> = {};

/** How long: what is selected, the part the caret stands in, the article; and the article against its target. */
export function Lengths({ open }: { open: OpenArticle }) {
  const { t, i18n } = useTranslation();
  const { article, part, selection, target } =
    useIdleLook(open, look, { after: 'edits and caret' }) ?? notYet;
  const number = (count: number) => formatNumber(count, i18n.language);
  const rows: { words: string; counts: Counts | undefined }[] = [
    ...(selection ? [{ words: t('lengths.selection'), counts: selection }] : []),
    ...(part ? [{ words: t(`part.${part.kind}.name`), counts: part.counts }] : []),
    { words: t('lengths.article'), counts: article },
  ];
  const count = target && article?.[target.unit];
  return (
    <section aria-label={t('lengths.label')} className="lengths">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('details.targetWords')}</th>
            <th scope="col">{t('details.targetCharacters')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, counts }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{counts && number(counts.words)}</td>
              <td>{counts && number(counts.characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {target && count != null && (
        <Meter
          className={count > target.count ? 'budget budget-over' : 'budget'}
          value={count}
          maxValue={target.count}
          valueLabel={t('statusLine.ofTarget', { count, target: target.count })}
        >
          {({ percentage, valueText }) => (
            <>
              <Label className="unseen">{t('details.target')}</Label>
              <div className="budget-track">
                <div className="budget-fill" style={{ width: `${percentage}%` }} />
              </div>
              <span className="field-hint">{valueText}</span>
            </>
          )}
        </Meter>
      )}
    </section>
  );
}

function look(open: OpenArticle) {
  const { language, targetLength: target } = open.metadata;
  const measure = { language, charactersPerLine: defaultCharactersPerLine };
  const caret = open.session?.caret() ?? null;
  const at = caret ? open.parts[caret.anchor.path[0] ?? 0] : undefined;
  const part: { kind: PartKind; counts: Counts } | undefined = at && {
    kind: at.type,
    counts: countPart(at, measure),
  };
  return {
    article: open.counts().body,
    part,
    selection: selectedCounts(open),
    target,
  };
}
