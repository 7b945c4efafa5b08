import type { VersionEntry, VersionKind } from './version-file';

const hour = 60;
const day = 24 * hour;
const month = 30 * day;
const week = 7 * day;

/** Whether a version may ever be thinned away. */
const thinned = {
  automatic: true,
  'before-restore': true,
  named: false,
  'handed-over': false,
  mine: false,
  theirs: false,
  recovered: false,
} as const satisfies Record<VersionKind, boolean>;

/**
 * The versions to remove so that there remain all of the last hour, the last of every hour for a day, of every day
 * for a month, of every week after; those given a name, those handed over and the sides
 * of a conflict always. Ages are counted in
 * minutes at work (`VersionEntry.workMinutes`), so a clock that jumps thins nothing.
 */
export function versionsToThin(versions: readonly VersionEntry[]): VersionEntry[] {
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  const now = newestFirst[0]?.workMinutes ?? 0;
  const taken = new Set<string>();
  const remove: VersionEntry[] = [];
  for (const version of newestFirst) {
    if (!thinned[version.kind]) continue;
    const span = spanOf(version.workMinutes, now - version.workMinutes);
    if (span === undefined) continue;
    if (taken.has(span)) remove.push(version);
    taken.add(span);
  }
  return remove;
}

/** The stretch of which one version remains; nothing within the last hour, where all do. In minutes at work. */
function spanOf(at: number, age: number): string | undefined {
  if (age <= hour) return undefined;
  if (age <= day) return `hour ${Math.floor(at / hour)}`;
  if (age <= month) return `day ${Math.floor(at / day)}`;
  return `week ${Math.floor(at / week)}`;
}

/** The longest time between two versions that is taken for work; what is longer is a pause, or a clock that jumped. */
const longestWork = hour;
/** What a pause counts. */
const pause = 5;

/** The minutes at work a version taken now, at `at`, is given. */
export function workMinutesAt(at: string, newest: VersionEntry | undefined): number {
  if (!newest) return 0;
  const minutes = Math.round((Date.parse(at) - Date.parse(newest.at)) / 60_000);
  return newest.workMinutes + (minutes >= 0 && minutes <= longestWork ? minutes : pause);
}
