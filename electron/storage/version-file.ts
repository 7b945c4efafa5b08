/**
 * A kept version, as its file's name tells it: `000012_20141220T143200123Z_95min_named_Relu par Anne.json.gz`, a
 * gzipped article.json. The counter gives the order, whatever a clock said.
 */
export interface VersionEntry {
  /** The file's name in `versions/`, by which the version is asked for. */
  readonly file: string;
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Minutes of work on the article until then, by which automatic versions are thinned. */
  readonly workMinutes: number;
  readonly kind: VersionKind;
  /** The name given; only `named` has one. */
  readonly name?: string;
}

/**
 * `automatic` and `before-restore` are thinned by age; `named` and the three that hold one side of a conflict
 * (`mine`, `theirs`, `recovered`) never.
 */
export const versionKinds = ['automatic', 'before-restore', 'named', 'mine', 'theirs', 'recovered'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** Characters kept of a version's name; with its escapes it must fit a file name of 255 bytes. */
const longestName = 80;
const longestNameBytes = 160;

/** The file name of a version; see `VersionEntry`. */
export function versionFileName(version: Omit<VersionEntry, 'file'>): string {
  const number = String(version.number).padStart(6, '0');
  const at = version.at.replaceAll(/[-:.]/g, '');
  const name = version.name === undefined ? '' : `_${escaped(version.name)}`;
  return `${number}_${at}_${version.workMinutes}min_${version.kind}${name}.json.gz`;
}

const pattern =
  /^(\d{6,15})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z_(\d{1,12})min_([a-z-]+)(?:_(.*))?\.json\.gz$/u;

/** What a file name tells, or nothing when it is no version's. */
export function readVersionFileName(file: string): VersionEntry | undefined {
  const match = pattern.exec(file.normalize('NFC'));
  if (!match) return undefined;
  const [, number, year, month, day, hour, minute, second, ms, minutes, kindRead, name] = match;
  const kind = versionKinds.find((kind) => kind === kindRead);
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (!kind || Number.isNaN(Date.parse(at))) return undefined;
  return {
    file,
    number: Number(number),
    at,
    workMinutes: Number(minutes),
    kind,
    ...(name === undefined ? {} : { name: unescaped(name) }),
  };
}

/** A name as it will come back from the file name: in one line, not too long. */
export function versionName(given: string): string {
  const characters = [...new Intl.Segmenter().segment(given.normalize('NFC').replaceAll(/\p{Cc}+/gu, ' '))];
  let name = '';
  for (const { segment } of characters.slice(0, longestName)) {
    if (Buffer.byteLength(escaped(name + segment)) > longestNameBytes) break;
    name += segment;
  }
  return name;
}

/** What Windows or a zip refuses in a file name, as `%` and the code in hexadecimal. */
function escaped(name: string): string {
  return name.replaceAll(
    /[%<>:"/\\|?*\p{Cc}]/gu,
    (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function unescaped(name: string): string {
  return name.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
