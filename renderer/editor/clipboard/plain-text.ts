import { cleanText, freshPart, type Part, tidyLeaves } from '../../../article';

/** The most characters one paste may bring: an article of 10,000 words has about 60,000. */
export const longestPaste = 5_000_000;

/** Paragraphs of a text from elsewhere: one for each line that holds anything. */
export function partsOfText(text: string): Part[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...freshPart('paragraph'), children: [{ text: line }] }));
}

/**
 * Words of less than a line with a space at either end where they were copied with one, as a double click in Word takes along
 * the space behind a word: pasted between others they would grow together with those.
 *
 * @param parts what was read of the clipboard, without such spaces
 * @param text the same as plain text
 * @param beside on which sides words stand where it is pasted
 */
export function withSpacesAround(
  parts: readonly Part[],
  text: string,
  beside: { readonly before: boolean; readonly behind: boolean },
): readonly Part[] {
  const [only] = parts;
  if (only?.type !== 'paragraph' || parts.length > 1 || /[\r\n]/.test(text)) return parts;
  const before = beside.before && /^[ \t]/.test(text) ? [{ text: ' ' }] : [];
  const behind = beside.behind && /[ \t]$/.test(text) ? [{ text: ' ' }] : [];
  return [{ ...only, children: tidyLeaves([...before, ...only.children, ...behind]) }];
}

/** The words of parts as a text: a line a line, an empty line between parts. */
export function textOfParts(parts: readonly Part[]): string {
  return parts.map((part) => linesOf(part).join('\n')).join('\n\n');
}

function linesOf(node: object): string[] {
  if (!('children' in node) || !Array.isArray(node.children)) return [];
  const children: object[] = node.children;
  const first = children[0];
  if (first && 'text' in first) {
    const text = children.map((leaf) => ('text' in leaf ? String(leaf.text) : '')).join('');
    return text === '' ? [] : [text];
  }
  return children.flatMap(linesOf);
}
