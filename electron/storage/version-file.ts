import { versionKinds } from '../../article/bridge/versions';

/**
 * A kept version, as its file's name tells it, so that a list opens no file:
 * `000012_20141220T143200123Z_95min_512words_by-Anne Roux_named_Relu par Luc.json.gz`, a gzipped article.json. The
 * counter gives the order, whatever a clock said. Words and person are missing where they were not known.
 */
export interface VersionEntry {
  /** The file's name in `versions/`, by which the version is asked for. */
  readonly file: string;
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Minutes of work on the article until then, by which automatic versions are thinned. */
  readonly workMinutes: number;
  /** Words of the body. */
  readonly words?: number;
  /** Who was at work when it was kept; nobody for what another program wrote. */
  readonly by?: string;
  readonly kind: VersionKind;
  /** The name given, for `named`; for `handed-over` the form it left in (`page-zip`); no other kind has one. */
  readonly name?: string;
}

/**
 * `automatic` and `before-restore` are thinned by age; `named`, what the web team was given (`handed-over`) and the
 * three that hold one side of a conflict (`mine`, `theirs`, `recovered`) never.
 */
export { versionKinds };
export type VersionKind = (typeof versionKinds)[number];

/** Characters kept of a version's name. With their escapes it and the person's must fit a file name of 255 bytes. */
const longestName = 80;
const longestNameBytes = 120;
const longestPersonBytes = 48;

/** The file name of a version; see `VersionEntry`. */
export function versionFileName(version: Omit<VersionEntry, 'file'>): string {
  const number = String(version.number).padStart(6, '0');
  const at = version.at.replaceAll(/[-:.]/g, '');
  const words = version.words === undefined ? '' : `_${version.words}words`;
  const by = version.by === undefined ? '' : `_by-${escapedPerson(version.by)}`;
  const name = version.name === undefined ? '' : `_${escaped(version.name)}`;
  return `${number}_${at}_${version.workMinutes}min${words}${by}_${version.kind}${name}.json.gz`;
}

const pattern =
  /^(\d{6,15})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z_(\d{1,12})min(?:_(\d{1,9})words)?(?:_by-([^_]+))?_([a-z-]+)(?:_(.*))?\.json\.gz$/su;

/** What a file name tells, or nothing when it is no version's. */
export function readVersionFileName(file: string): VersionEntry | undefined {
  const match = pattern.exec(file.normalize('NFC'));
  if (!match) return undefined;
  const [, number, year, month, day, hour, minute, second, ms, minutes, words, by, kindRead, name] = match;
  const kind = versionKinds.find((kind) => kind === kindRead);
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (!kind || Number.isNaN(Date.parse(at))) return undefined;
  return {
    file,
    number: Number(number),
    at,
    workMinutes: Number(minutes),
    ...(words === undefined ? {} : { words: Number(words) }),
    ...(by === undefined ? {} : { by: unescaped(by) }),
    kind,
    ...(name === undefined ? {} : { name: unescaped(name) }),
  };
}

/** A name as it will come back from the file name: in one line, not too long. */
export function versionName(given: string): string {
  return shortened(given, longestNameBytes, escaped);
}

/** A person's name as it will come back from the file name; nothing for one without a letter. */
export function versionPerson(given: string): string | undefined {
  const person = shortened(given, longestPersonBytes, escapedPerson);
  return /\p{L}/u.test(person) ? person : undefined;
}

function shortened(given: string, bytes: number, escapedAs: (name: string) => string): string {
  const characters = [
    ...new Intl.Segmenter().segment(given.normalize('NFC').replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')),
  ];
  let name = '';
  for (const { segment } of characters.slice(0, longestName)) {
    if (Buffer.byteLength(escapedAs(name + segment)) > bytes) break;
    name += segment;
  }
  return name;
}

/** In a person's name also the sign that ends it. */
function escapedPerson(name: string): string {
  return escaped(name).replaceAll('_', '%5F');
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
