import { languageInWords } from './formats';

/**
 * A language by its name in the interface's own, with a capital: `fr-CH` is “Swiss French”, « Français suisse ». The tag
 * where it has no name.
 */
export function languageName(tag: string, language: string): string {
  const name = languageInWords(tag, language) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
