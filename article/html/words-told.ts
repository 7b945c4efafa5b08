import { isBlock } from './blocks';
import { type HtmlNode, isElement } from './tree';

/**
 * The words below, to tell of in one line: a space stands where the page begins another one, so that words of two lines do not
 * become one. Spaces may follow each other.
 */
export function wordsTold(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return node.text;
      if (node.name === 'br') return ' ';
      return isBlock(node) ? ` ${wordsTold(node.children)} ` : wordsTold(node.children);
    })
    .join('');
}
