import { useTranslation } from 'react-i18next';

/** Where one is among how many, or what was just replaced; read aloud when it changes. */
export function FindCount({
  sought,
  at,
  count,
  more,
  replaced,
}: {
  sought: string;
  at: number;
  count: number;
  more: boolean;
  replaced: number | undefined;
}) {
  const { t } = useTranslation();
  return (
    <output className="find-count" aria-live="polite">
      {said()}
    </output>
  );

  function said(): string {
    const what = [
      ...(replaced === undefined ? [] : [t('find.replaced', { count: replaced })]),
      ...(replaced !== undefined && count > 0 ? [t('find.left', { count })] : []),
    ];
    if (what.length > 0) return what.join(' ');
    if (sought === '') return '';
    if (count === 0) return t('find.nothing');
    return t(more ? 'find.placeOfFirst' : 'find.place', { at: at + 1, all: count });
  }
}
