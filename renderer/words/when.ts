import { formatDate } from './formats';

/**
 * A moment as a newsroom says it: the time today, else the day, with the year when it is another one.
 * @param at ISO 8601 @param language of the window
 */
export function when(at: string, language: string, now = new Date()): string {
  const moment = new Date(at);
  if (moment.toDateString() === now.toDateString()) return timeOf(at, language);
  const year = moment.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return formatDate(moment, language, { day: 'numeric', month: 'short', year });
}

/** Day and time, for lists where both matter. */
export function dayAndTime(at: string, language: string, now = new Date()): string {
  const day = when(at, language, now);
  const time = timeOf(at, language);
  return day === time ? time : `${day}, ${time}`;
}

/** Hours and minutes on a clock of 24 hours: `14:32`. */
export function timeOf(at: string, language: string): string {
  return formatDate(new Date(at), language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
