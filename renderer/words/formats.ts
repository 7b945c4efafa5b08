/** Intl's formatters by language, each made once: making one costs as much as a thousand uses, and every row of a list asks. */
const kept = new Map<string, unknown>();

/** By the clocks of where the computer is now: it may have travelled since. @param language BCP 47, of the window */
export function formatDate(at: Date, language: string, as: Intl.DateTimeFormatOptions): string {
  const here = new Date().getTimezoneOffset();
  const key = `date ${language} ${here} ${JSON.stringify(as)}`;
  return once(key, () => new Intl.DateTimeFormat(language, as)).format(at);
}

/** @param language BCP 47, of the window */
export function formatNumber(count: number, language: string, as: Intl.NumberFormatOptions = {}): string {
  return once(`number ${language} ${JSON.stringify(as)}`, () => new Intl.NumberFormat(language, as)).format(
    count,
  );
}

/** The name of a language in another; undefined where it has none. Throws a RangeError for what is no tag. */
export function languageInWords(tag: string, language: string): string | undefined {
  return once(`language ${language}`, () => new Intl.DisplayNames([language], { type: 'language' })).of(tag);
}

function once<Format>(key: string, make: () => Format): Format {
  const known = kept.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
