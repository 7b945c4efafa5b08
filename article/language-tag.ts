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
