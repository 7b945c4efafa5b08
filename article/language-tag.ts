/** The canonical BCP 47 tag of a language; undefined for what Intl does not know. */
export function knownTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** A language as HTML and Intl state it: its canonical tag, or `und` (RFC 5646). */
export function languageTag(language: string): string {
  return knownTag(language) ?? 'und';
}

/** French of any country, which has a no-break space before its colon. */
export function isFrench(language: string): boolean {
  return new Intl.Locale(languageTag(language)).language === 'fr';
}

/** Scripts of today's languages that run from right to left (ISO 15924). */
const fromTheRight: readonly string[] = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
];

/** Whether the language is written from right to left: Arabic, Hebrew, Persian and their like. */
export function isRightToLeft(language: string): boolean {
  return fromTheRight.includes(new Intl.Locale(languageTag(language)).maximize().script ?? '');
}
