/** A language by its name in the interface's own: `fr-CH` is “Swiss French”. The tag where it has no name. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
