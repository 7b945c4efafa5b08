import { CalendarClock, X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime, type Embargo, embargoWords, isTimeZone, localTime, shownTimeZone } from '../../article';
import { Button } from '../ui/button';
import { DateTimeField } from '../ui/date-time-field';
import { Options } from '../ui/options';
import { SearchChoice } from '../ui/search-choice';
import './status-field.css';

/** The hour an embargo ends at first, on the day after: morning papers and bulletins. */
const firstHour = '06:00';

/** Until when the article may not leave: day, time and zone, kept as one moment and the zone it was given in. */
export function EmbargoField({
  embargo,
  isReadOnly,
  onChange,
}: {
  embargo: Embargo | null;
  isReadOnly: boolean;
  onChange: (embargo: Embargo | null) => void;
}) {
  const { t, i18n } = useTranslation();
  // A time that clocks skip is told until another is given.
  const [skipped, setSkipped] = useState<string>();
  const field = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  const isSet = embargo !== null;
  // The button that was pressed goes with its press; the keyboard stays in the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what there is to focus is another once it is set or lifted.
  useLayoutEffect(() => {
    if (isPressed.current) field.current?.querySelector<HTMLElement>('[role=spinbutton], button')?.focus();
    isPressed.current = false;
  }, [isSet]);
  const zone = embargo && shownTimeZone(embargo.timeZone);
  const offered = useMemo(() => zones(zone), [zone]);
  if (embargo === null || zone === null)
    return isReadOnly ? null : (
      <section ref={field} className="embargo-begin">
        <Button look="quiet" icon={CalendarClock} onPress={begin}>
          {t('embargo.set')}
        </Button>
      </section>
    );
  const local = localTime(embargo);
  const { clocks, earlier, later } = clockTime(local, zone);
  return (
    <section ref={field} className="embargo-field" aria-label={t('embargo.until')}>
      <DateTimeField
        label={t('embargo.until')}
        local={local}
        isDisabled={isReadOnly}
        onChange={(typed) => set(typed, zone)}
      />
      <SearchChoice
        label={t('embargo.zone')}
        openLabel={t('embargo.openZones')}
        options={offered}
        chosen={zone}
        isDisabled={isReadOnly}
        onChoose={(chosen) => set(local, chosen)}
      />
      {clocks === 'repeats' && (
        <Options
          label={t('embargo.repeats')}
          options={[
            { key: earlier, words: t('embargo.first') },
            { key: later, words: t('embargo.second') },
          ]}
          chosen={embargo.until === earlier ? earlier : later}
          onChoose={(until) => {
            if (!isReadOnly) onChange({ until, timeZone: zone });
          }}
        />
      )}
      {/* It stands before it has words: one that comes with them is not read aloud everywhere. */}
      <p role="status" className={skipped === undefined ? 'unseen' : ''}>
        {skipped !== undefined && t('embargo.skips', { local: skipped })}
      </p>
      <p>
        <strong>{embargoWords(embargo, i18n.language)}</strong>
        <br />
        <span className="field-hint">
          {t(Date.parse(embargo.until) <= Date.now() ? 'embargo.over' : 'embargo.waits')}
        </span>
      </p>
      {!isReadOnly && (
        <div>
          <Button look="quiet" icon={X} onPress={lift}>
            {t('embargo.remove')}
          </Button>
        </div>
      )}
    </section>
  );

  function lift() {
    isPressed.current = true;
    onChange(null);
  }

  function begin() {
    isPressed.current = true;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const timeZone = isTimeZone(here) ? here : 'UTC';
    set(dayAfter(localTime({ until: new Date().toISOString(), timeZone })), timeZone);
  }

  /** Of a time that comes twice the second is meant unless a person says otherwise: no embargo ends too early. */
  function set(typed: string, timeZone: string) {
    const { clocks: at, later: until } = clockTime(typed, timeZone);
    setSkipped(at === 'skips' ? typed.slice(11) : undefined);
    onChange({ until, timeZone });
  }
}

/** Of the calendar: where clocks change, a day has 23 hours or 25. */
function dayAfter(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T${firstHour}`;
}

/** Every zone this computer knows, the one chosen among them. */
function zones(chosen: string | null): string[] {
  if (chosen === null) return [];
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), chosen])].sort();
}
