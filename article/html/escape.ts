import { cleanText } from '../words';

const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/**
 * Text as it stands in HTML, between tags or between double quotes. No-break spaces stay characters; what HTML
 * cannot hold (control characters, noncharacters, halves of surrogate pairs) goes, as it does from an article.
 */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => references[character as keyof typeof references]);
}

/**
 * A value as JSON inside `<script type="application/ld+json">`: no `<`, `>` or `&` stands in it, so neither
 * `</script>` nor `<!--` can, whatever was typed; U+2028 and U+2029 are escaped for older readers.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
