import { useTranslation } from 'react-i18next';
import type { ComparedPart, Comparison } from '../../article';
import { formatNumber } from '../words/formats';

/** How much differs, in one line; read aloud when another comparison is chosen. */
export function ComparisonCounts({ comparison }: { comparison: Comparison | undefined }) {
  const { t, i18n } = useTranslation();
  const shown = (count: number) => ({ count, shown: formatNumber(count, i18n.language) });
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
      t('compare.wordsAdded', shown(wordsAdded)),
      t('compare.wordsRemoved', shown(wordsRemoved)),
      ...(moved > 0 ? [t('compare.partsMoved', shown(moved))] : []),
      ...(metadata.length > 0 ? [t('compare.fieldsChanged', shown(metadata.length))] : []),
    ].join(' · ');
  }
}

function movedParts(parts: readonly ComparedPart[]): number {
  return parts.reduce((sum, { moved, inner }) => sum + (moved ? 1 : 0) + movedParts(inner), 0);
}
