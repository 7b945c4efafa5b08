import { cleanText, freshPart, type Part } from '../../../article';

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
