import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionsToThin, workMinutesAt } from '../../electron/storage/thin-versions';
import { type VersionEntry, type VersionKind, versionKinds } from '../../electron/storage/version-file';

const startMs = Date.UTC(2014, 11, 20);

/** Versions taken at these minutes by the clock, each thinned as the program does, after every one. */
function keptAfter(minutes: readonly number[], kind: VersionKind = 'automatic'): number[] {
  let versions: VersionEntry[] = [];
  for (const [index, minute] of minutes.entries()) {
    const at = new Date(startMs + minute * 60_000).toISOString();
    const workMinutes = workMinutesAt(at, versions.at(-1));
    versions.push({ file: String(minute), number: index + 1, at, workMinutes, kind });
    const remove = versionsToThin(versions);
    versions = versions.filter((version) => !remove.includes(version));
  }
  return versions.map(({ file }) => Number(file));
}

const every = (minutes: number, until: number) =>
  Array.from({ length: Math.floor(until / minutes) + 1 }, (_, at) => at * minutes);
const within = (kept: readonly number[], from: number, to: number) =>
  kept.filter((minute) => minute >= from && minute < to).length;
const [hour, day] = [60, 24 * 60];

describe('automatic versions, one every five minutes without a rest', () => {
  const now = 100 * day;
  const kept = keptAfter(every(5, now));

  it('remain all of the last hour', () => {
    expect(within(kept, now - hour, now + 1)).toBe(13);
  });

  it('remain one an hour for a day', () => {
    for (let ago = 3; ago < 23; ago++) expect(within(kept, now - ago * hour, now - (ago - 1) * hour)).toBe(1);
  });

  it('remain one a day for a month', () => {
    for (let ago = 3; ago < 29; ago++) expect(within(kept, now - ago * day, now - (ago - 1) * day)).toBe(1);
  });

  it('remain one a week after', () => {
    expect(within(kept, 0, now - 37 * day)).toBe(9);
  });
});

describe('thinning', () => {
  it('never takes a version with a name, nor one side of a conflict', () => {
    const thinned: VersionKind[] = ['automatic', 'before-restore'];
    for (const kind of versionKinds) {
      const kept = keptAfter(every(5, 7 * day), kind).length;
      expect([kind, kept === 2017]).toEqual([kind, !thinned.includes(kind)]);
    }
  });

  it('takes nothing because a clock jumps a year ahead, or back, or both', () => {
    const year = 365 * day;
    const worked = every(5, 55);
    const ahead = [...worked, 60 + year, 65 + year];
    expect(keptAfter(ahead)).toEqual(ahead);
    const back = [...worked, 60 - year, 65 - year];
    expect(keptAfter(back)).toEqual(back);
    const both = [...worked, 60 + year, 65];
    expect(keptAfter(both)).toEqual(both);
  });

  it('always leaves the newest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 1, maxLength: 300 }), (gaps) => {
        let minute = 0;
        const minutes = gaps.map((gap, at) => {
          minute += gap;
          return minute + at / 1e6;
        });
        const kept = keptAfter(minutes);
        expect(kept.at(-1)).toBe(minutes.at(-1));
      }),
    );
  });
});
