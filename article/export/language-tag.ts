/** The article's language as HTML states it: a canonical BCP 47 tag, `und` (RFC 5646) for one Intl does not know. */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** As OpenGraph writes it, language and country (`fr_CH`); undefined when no country is stated. */
export function openGraphLocale(language: string): string | undefined {
  const { language: base, region } = new Intl.Locale(languageTag(language));
  return region && `${base}_${region}`;
}
