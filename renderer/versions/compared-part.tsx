import { useTranslation } from 'react-i18next';
import type { ComparedLine, ComparedPart } from '../../article';
import { Runs } from './runs';

/** A part with what became of it beside it, and its words with what came and went. */
export function ComparedPartView({ part }: { part: ComparedPart }) {
  const { t, i18n } = useTranslation();
  const { kind, is, moved, differs, lines, inner } = part;
  const said = [
    ...(is === 'added' || is === 'removed' ? [t(`compare.part.${is}`)] : []),
    ...(moved ? [t('compare.part.moved')] : []),
    ...differs.map((difference) => t(`compare.differs.${difference}`)),
  ];
  return (
    <div className={`compared-part compared-${is}`} data-kind={kind}>
      <div className="compared-beside" lang={i18n.language}>
        <span>{t(`part.${kind}.name`)}</span>
        {said.map((each) => (
          <span key={each} className="compared-said">
            {each}
          </span>
        ))}
      </div>
      <div className="compared-words">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a comparison has no identity and is never changed.
          <Line key={at} line={line} />
        ))}
        {inner.map((each) => (
          <ComparedPartView key={`${each.is} ${each.id}`} part={each} />
        ))}
      </div>
    </div>
  );
}

function Line({ line: { of, runs } }: { line: ComparedLine }) {
  const { t, i18n } = useTranslation();
  if (runs.length === 0) return null;
  if (of === 'words')
    return (
      <p className="compared-line">
        <Runs runs={runs} />
      </p>
    );
  return (
    <p className="compared-line">
      {of === 'entry' ? (
        <span aria-hidden>• </span>
      ) : (
        <span className="compared-slot" lang={i18n.language}>
          {t(`part.${of}.name`)}
        </span>
      )}
      <Runs runs={runs} />
    </p>
  );
}
