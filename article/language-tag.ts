/** A language as HTML and Intl state it: a canonical BCP 47 tag, `und` (RFC 5646) for one Intl does not know. */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** French of any country, which has a no-break space before its colon. */
export function isFrench(language: string): boolean {
  return new Intl.Locale(languageTag(language)).language === 'fr';
}
