import { CalendarClock } from 'lucide-react';
import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { type Embargo, embargoWords } from '../../article';

/**
 * Longest wait before the clock is looked at again, in milliseconds: a computer sleeps through a timer, its clock may be set,
 * and one of more than 24.8 days would run out at once.
 */
const longestMs = 60_000;

/** Says of an article in the list that it may not leave yet; nothing once the time has come. */
export function EmbargoSign({ embargo }: { embargo: Embargo | null }) {
  return embargo && <Sign embargo={embargo} />;
}

function Sign({ embargo }: { embargo: Embargo }) {
  const { t, i18n } = useTranslation();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const { until } = embargo;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      const leftMs = Date.parse(until) - Date.now();
      if (leftMs > 0) timer = setTimeout(look, Math.min(leftMs, longestMs));
    };
    const look = () => {
      if (Date.parse(until) <= Date.now()) drawAgain();
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, [until]);
  if (Date.parse(until) <= Date.now()) return null;
  const said = t('library.embargo', { until: embargoWords(embargo, i18n.language) });
  return (
    <span className="entry-embargo" role="img" aria-label={said} title={said}>
      <CalendarClock size={14} aria-hidden />
    </span>
  );
}
