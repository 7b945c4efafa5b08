import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clockTime, embargoWords, isTimeZone, localTime } from '../../article';

const zones = Intl.supportedValuesOf('timeZone');

describe('a time on a clock', () => {
  it.each([
    ['an ordinary one', '2026-11-29T06:00', 'Europe/Zurich', 'steady', '05:00', '05:00'],
    ['one that clocks skip in spring', '2026-03-29T02:30', 'Europe/Zurich', 'skips', '00:30', '01:30'],
    ['the last before it', '2026-03-29T01:59', 'Europe/Zurich', 'steady', '00:59', '00:59'],
    ['the first after it', '2026-03-29T03:00', 'Europe/Zurich', 'steady', '01:00', '01:00'],
    ['one that comes twice in autumn', '2026-10-25T02:30', 'Europe/Zurich', 'repeats', '00:30', '01:30'],
    ['the first after both', '2026-10-25T03:00', 'Europe/Zurich', 'steady', '02:00', '02:00'],
    ['one of a zone of half hours', '2026-04-05T01:45', 'Australia/Lord_Howe', 'repeats', '14:45', '15:15'],
    [
      'one of another land the same night',
      '2026-03-29T02:30',
      'America/New_York',
      'steady',
      '06:30',
      '06:30',
    ],
  ])('%s', (_, local, timeZone, clocks, earlier, later) => {
    const read = clockTime(local, timeZone);
    expect([read.clocks, read.earlier.slice(11, 16), read.later.slice(11, 16)]).toEqual([
      clocks,
      earlier,
      later,
    ]);
  });

  it('of a day that an island left out is a day later', () => {
    expect(clockTime('2011-12-30T10:00', 'Pacific/Apia')).toMatchObject({
      clocks: 'skips',
      later: '2011-12-30T20:00:00.000Z',
    });
  });

  it('reads back as itself in every zone, unless clocks skip it', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const local = new Date(minute * 60_000).toISOString().slice(0, 16);
        const { clocks, earlier, later } = clockTime(local, timeZone);
        expect(Date.parse(earlier)).toBeLessThanOrEqual(Date.parse(later));
        const back = [earlier, later].map((until) => localTime({ until, timeZone }));
        if (clocks === 'skips') expect(back).not.toContain(local);
        else expect(back).toEqual([local, local]);
      }),
    );
  });
});

test('an embargo is written with its zone, in the zone it was given in, whatever this computer’s', () => {
  const embargo = { until: '2026-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' };
  expect(embargoWords(embargo, 'fr')).toBe('29 nov. 2026, 06:00 Europe/Zurich');
  expect(embargoWords({ ...embargo, timeZone: 'Asia/Tokyo' }, 'en')).toBe('Nov 29, 2026, 14:00 Asia/Tokyo');
});

test('a zone this computer does not know is shown as UTC, and the moment stays', () => {
  const embargo = { until: '2026-11-29T05:00:00.000Z', timeZone: 'Mars/Olympus' };
  expect(isTimeZone(embargo.timeZone)).toBe(false);
  expect(embargoWords(embargo, 'en')).toBe('Nov 29, 2026, 05:00 UTC');
  expect(localTime(embargo)).toBe('2026-11-29T05:00');
});
