import { useTranslation } from 'react-i18next';
import type { ComparedPart, Comparison } from '../../article';

/** How much differs, in one line; read aloud when another comparison is chosen. */
export function ComparisonCounts({ comparison }: { comparison: Comparison | undefined }) {
  const { t } = useTranslation();
  return (
    <output className="compare-counts" aria-live="polite">
      {said()}
    </output>
  );

  function said(): string {
    if (!comparison) return '';
    const { wordsAdded, wordsRemoved, parts, metadata } = comparison;
    const moved = movedParts(parts);
    return [
      t('compare.wordsAdded', { count: wordsAdded }),
      t('compare.wordsRemoved', { count: wordsRemoved }),
      ...(moved > 0 ? [t('compare.partsMoved', { count: moved })] : []),
      ...(metadata.length > 0 ? [t('compare.fieldsChanged', { count: metadata.length })] : []),
    ].join(' · ');
  }
}

function movedParts(parts: readonly ComparedPart[]): number {
  return parts.reduce((sum, { moved, inner }) => sum + (moved ? 1 : 0) + movedParts(inner), 0);
}
