import { type CalendarDateTime, fromAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import type { Metadata } from './metadata';

export type Embargo = NonNullable<Metadata['embargo']>;

/**
 * What a time on a clock means in a zone. `repeats`: clocks are put back and show it twice, at `earlier` and `later`;
 * `skips`: they are put forward past it and never show it, and `later` is what they show instead (03:30 for 02:30).
 */
export interface ClockTime {
  readonly clocks: 'steady' | 'repeats' | 'skips';
  /** ISO 8601 in UTC; the same as `later` where clocks are steady. */
  readonly earlier: string;
  readonly later: string;
}

/** Whether this computer knows the zone by its IANA name (`Europe/Zurich`). */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The zone times are shown in: the one given, or UTC where this computer does not know it. */
export function shownTimeZone(name: string): string {
  return isTimeZone(name) ? name : 'UTC';
}

/**
 * @param local a time on a clock, `2026-11-29T06:00`
 * @param timeZone one this computer knows (`isTimeZone`)
 */
export function clockTime(local: string, timeZone: string): ClockTime {
  const clock = parseDateTime(local);
  const earlier = toZoned(clock, timeZone, 'earlier').toDate();
  const later = toZoned(clock, timeZone, 'later').toDate();
  const moments = { earlier: earlier.toISOString(), later: later.toISOString() };
  if (earlier.getTime() === later.getTime()) return { clocks: 'steady', ...moments };
  return { clocks: shows(clock, later.getTime(), timeZone) ? 'repeats' : 'skips', ...moments };
}

/** What a clock in the zone shows at a moment: `2026-11-29T06:00`, in the zone shown where the zone is not known. */
export function localTime({ until, timeZone }: Embargo): string {
  const { year, month, day, hour, minute } = fromAbsolute(Date.parse(until), shownTimeZone(timeZone));
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** As people write it, with its zone, so that nobody takes it for another: `29 Nov 2026, 06:00 Europe/Zurich`. */
export function embargoWords({ until, timeZone }: Embargo, language: string): string {
  const zone = shownTimeZone(timeZone);
  const moment = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return `${moment.format(new Date(until))} ${zone}`;
}

function shows(clock: CalendarDateTime, at: number, timeZone: string): boolean {
  const { hour, minute, day } = fromAbsolute(at, timeZone);
  return hour === clock.hour && minute === clock.minute && day === clock.day;
}
