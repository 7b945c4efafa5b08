import { isBlock } from './blocks';
import {
  findElement,
  firstNamed,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  textIn,
} from './tree';

/**
 * The element that says whose words a quotation's are: a caption, a footer, or a `cite` that closes it. A `cite` in a
 * sentence is a title (HTML Living Standard, 4.5.6) and stays there.
 *
 * @param children of a `blockquote`, or of the `figure` round it
 */
export function attributionIn(children: readonly HtmlNode[]): HtmlElement | undefined {
  return (
    findElement(children, (inside) => inside.name === 'figcaption' || hasClass(inside, 'attribution')) ??
    firstNamed(children, 'footer') ??
    closingCite(children)
  );
}

/** The `cite` a block ends with, on a line of its own or behind a sentence that is over. */
function closingCite(children: readonly HtmlNode[]): HtmlElement | undefined {
  const at = children.findLastIndex((node) => textIn([node]).trim() !== '');
  const last = children[at];
  if (!last || !isElement(last)) return undefined;
  if (isBlock(last)) return closingCite(last.children);
  return last.name === 'cite' && endsLine(children.slice(0, at)) ? last : undefined;
}

function endsLine(before: readonly HtmlNode[]): boolean {
  const last = before.findLast((node) => isElement(node) || node.text.trim() !== '');
  if (!last || (isElement(last) && (isBlock(last) || last.name === 'br'))) return true;
  return /[.!?…»”"—–-]\s*$/.test(textIn([last]));
}
