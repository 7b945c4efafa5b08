import type { Level } from './rule';

/** A sign left in a text to say that something is still to come. */
export interface Placeholder {
  /** As written. */
  readonly found: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly level: Level;
}

interface Sign {
  readonly pattern: RegExp;
  /** A warning where the sign may also be meant as it stands: XX is twenty, TK a German health insurer. */
  readonly level: (found: string, around: Around) => Level | undefined;
}

/** The line about a sign. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly language: string;
}

// `\b` knows no accents: these ends of a word do.
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{M}\\p{N}])';
const whole = (words: string, flags = '') => new RegExp(`${start}(?:${words})${end}`, `gu${flags}`);

// In haste accents go, on some keyboards they are signs of their own; `\s` is a no-break space too.
const a = '(?:à|a\u0300?)';
const e = '(?:é|e\u0301?)';
const ae = '(?:ä|a\u0308?)';
const ue = '(?:ü|u\u0308?)';

const signs: readonly Sign[] = [
  {
    // Not a flight of Turkish Airlines ("TK 1951").
    pattern: whole('(?:TK)+(?!\\s?\\d{3,4}(?!\\d))(?:\\d(?!\\d))?'),
    level: (found, around) => (isName(found, around) ? 'warning' : 'error'),
  },
  { pattern: whole('X{2,}|x{3,}'), level: (found) => (found.length > 3 ? 'error' : 'warning') },
  { pattern: /\?{3,}/g, level: () => 'warning' },
  { pattern: whole('lorem ipsum', 'i'), level: () => 'error' },
  {
    pattern: whole(`${a}\\s(?:v${e}rifier|compl${e}ter)`, 'i'),
    level: (found, around) => {
      if (isNote(found, around)) return 'error';
      // Without its accent it is English: "a verifier".
      return /é/i.test(found.normalize('NFC')) ? 'warning' : undefined;
    },
  },
  {
    // In running text these are ordinary words; in brackets or capitals they are notes.
    pattern: whole(
      `${a}\\s(?:confirmer|pr${e}ciser)|to\\sbe\\s(?:confirmed|checked)|to\\scome|tbc|tbd|zu\\s(?:pr${ue}fen|erg${ae}nzen)|da\\s(?:verificare|completare)`,
      'i',
    ),
    level: (found, around) => (isNote(found, around) ? 'error' : undefined),
  },
  {
    // A word of Spanish and Italian; in capitals it may be one of theirs.
    pattern: whole('todo', 'i'),
    level: (found, around) =>
      isBracketed(around) ? 'error' : found === 'TODO' && isNote(found, around) ? 'warning' : undefined,
  },
];

/** Every placeholder in a text, in order. `language`: a BCP 47 tag. */
export function placeholdersIn(text: string, language: string): Placeholder[] {
  const placeholders: Placeholder[] = [];
  for (const { pattern, level: levelOf } of signs) {
    for (const { 0: found, index: at } of text.matchAll(pattern)) {
      const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
      const [after = ''] = text.slice(at + found.length).split('\n', 1);
      const level = levelOf(found, { before, after, language });
      if (level) placeholders.push({ found, at, level });
    }
  }
  return placeholders.sort((one, other) => one.at - other.at);
}

/** "TK Elevator", "Die TK zahlt"; and a flight of few digits. */
function isName(found: string, { after, language }: Around): boolean {
  return found === 'TK' && (language.startsWith('de') || /^(?: \p{Lu}\p{Ll}|\s\d\d(?!\d))/u.test(after));
}

/** A note to oneself: in brackets, or in capitals among small letters or alone. */
function isNote(found: string, around: Around): boolean {
  if (isBracketed(around)) return true;
  const beside = around.before + around.after;
  return found === found.toUpperCase() && (/\p{Ll}/u.test(beside) || !/\p{L}/u.test(beside));
}

/** In a bracket that is little else, or that it begins or ends. */
function isBracketed({ before, after }: Around): boolean {
  const opened = /[[(]([^()[\]]*)$/.exec(before)?.[1];
  const closed = /^([^()[\]]*)[\])]/.exec(after)?.[1];
  if (opened === undefined || closed === undefined) return false;
  const isShort = opened.length < 60 && closed.length < 60;
  return isShort || opened.trim() === '' || closed.trim() === '';
}
