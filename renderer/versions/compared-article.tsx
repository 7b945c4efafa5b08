import { useTranslation } from 'react-i18next';
import type { ComparedPart, Comparison } from '../../article';
import { ComparedMetadata } from './compared-metadata';
import { ComparedPartView } from './compared-part';

/** Parts without a change that are folded away when they follow each other, one on either side left as context. */
const foldFrom = 4;

/** Everything that differs, in the order of the later side; long stretches that do not are folded. */
export function ComparedArticle({ comparison, language }: { comparison: Comparison; language: string }) {
  return (
    <>
      <ComparedMetadata differences={comparison.metadata} />
      <div className="compared" lang={language}>
        {stretches(comparison.parts).map((stretch) =>
          stretch.isFolded ? (
            <Folded key={keyOf(stretch.parts)} parts={stretch.parts} />
          ) : (
            stretch.parts.map((part) => <ComparedPartView key={`${part.is} ${part.id}`} part={part} />)
          ),
        )}
      </div>
    </>
  );
}

function Folded({ parts }: { parts: readonly ComparedPart[] }) {
  const { t, i18n } = useTranslation();
  return (
    <details className="compared-folded">
      <summary lang={i18n.language}>{t('compare.unchangedParts', { count: parts.length })}</summary>
      {parts.map((part) => (
        <ComparedPartView key={part.id} part={part} />
      ))}
    </details>
  );
}

const keyOf = (parts: readonly ComparedPart[]) => `folded ${parts[0]?.id}`;

interface Stretch {
  readonly isFolded: boolean;
  readonly parts: readonly ComparedPart[];
}

function stretches(parts: readonly ComparedPart[]): Stretch[] {
  const all: Stretch[] = [];
  let same: ComparedPart[] = [];
  const tellSame = () => {
    if (same.length < foldFrom) all.push({ isFolded: false, parts: same });
    else
      all.push(
        { isFolded: false, parts: same.slice(0, 1) },
        { isFolded: true, parts: same.slice(1, -1) },
        { isFolded: false, parts: same.slice(-1) },
      );
    same = [];
  };
  for (const part of parts) {
    if (part.is === 'same' && !part.moved) same.push(part);
    else {
      tellSame();
      all.push({ isFolded: false, parts: [part] });
    }
  }
  tellSame();
  return all;
}
