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

interface Around {
  readonly before: string;
  readonly after: string;
  readonly language: string;
}

// `\b` knows no accents: these ends of a word do.
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const whole = (words: string, flags = '') => new RegExp(`${start}(?:${words})${end}`, `gu${flags}`);

const signs: readonly Sign[] = [
  {
    // Not a flight of Turkish Airlines ("TK 1951").
    pattern: whole('(?:TK)+(?!\\s?\\d)'),
    level: (found, { language }) => (found === 'TK' && language.startsWith('de') ? 'warning' : 'error'),
  },
  { pattern: whole('X{2,}|x{3,}'), level: (found) => (found.length > 3 ? 'error' : 'warning') },
  { pattern: /\?{3,}/g, level: () => 'warning' },
  { pattern: whole('lorem ipsum', 'i'), level: () => 'error' },
  {
    pattern: whole('[àa] vérifier|[àa] compléter|A VERIFIER|A COMPLETER', 'i'),
    level: (found, around) => (isNote(found, around) ? 'error' : 'warning'),
  },
  {
    // In running text these are ordinary words; in brackets or capitals they are notes.
    pattern: whole(
      'à confirmer|à préciser|to be confirmed|to be checked|to come|tbc|tbd|zu prüfen|zu ergänzen|da verificare|da completare',
      'i',
    ),
    level: (found, around) => (isNote(found, around) ? 'error' : undefined),
  },
];

/** Every placeholder in a text, in order. `language`: a BCP 47 tag. */
export function placeholdersIn(text: string, language: string): Placeholder[] {
  const placeholders: Placeholder[] = [];
  for (const { pattern, level: levelOf } of signs) {
    for (const { 0: found, index: at } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, at - 60), at);
      const after = text.slice(at + found.length, at + found.length + 60);
      const level = levelOf(found, { before, after, language });
      if (level) placeholders.push({ found, at, level });
    }
  }
  return placeholders.sort((a, b) => a.at - b.at);
}

/** A note to oneself: in brackets, or in capitals. */
function isNote(found: string, { before, after }: Around): boolean {
  const bracketed = /[[(][^()[\]]*$/.test(before) && /^[^()[\]]*[\])]/.test(after);
  return bracketed || found === found.toUpperCase();
}
