import { JSDOM } from 'jsdom';
import type { Part } from '../../../article';

/** What no reader of a page sees, and the markers a list draws by itself. */
const unseen = `head, title, script, style, template, noscript, iframe, svg, button, select, textarea, [hidden],
  [style*="display:none"], .MsoCommentReference, [style*="mso-element:comment"], [style*="mso-list:Ignore"]`;

/** What of a page is not its article: these fixtures mark it so. */
const aroundTheArticle = 'nav, article > footer, .site-header, .site-footer, .skip, .more';

/**
 * The words a reader sees in HTML, by another parser than the product's (jsdom's), split at white space and at the
 * borders of blocks. The brackets of a credit are no part of it.
 */
export function visibleWords(html: string, isPage: boolean): string[] {
  const { document } = new JSDOM(isPage ? html : '').window;
  const template = document.createElement('template');
  // A template keeps rows and entries that stand without their table and list, as a clipboard may hold them.
  template.innerHTML = html;
  const root = isPage ? document.body : template.content;
  const gone = isPage ? `${unseen}, ${aroundTheArticle}` : unseen;
  for (const element of root.querySelectorAll(gone)) element.remove();
  const words: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) words.push(node.textContent ?? '');
    const isInline =
      /^(?:#text|#comment|a|b|i|u|s|em|strong|span|sup|sub|font|small|time|cite|o:p|st1:personname)$/i;
    if (!isInline.test(node.nodeName)) words.push(' ');
    for (const child of node.childNodes) walk(child);
    if (!isInline.test(node.nodeName)) words.push(' ');
    if (node.nodeName === 'IMG') words.push((node as HTMLImageElement).alt);
  };
  walk(root);
  return split(words.join(''));
}

/** The words of parts, in whatever slot they stand. */
export function wordsOf(parts: readonly Part[]): string[] {
  const texts = (node: object): string => {
    if ('text' in node) return String(node.text);
    const children = 'children' in node ? (node.children as object[]) : [];
    return ` ${children.map(texts).join('')} `;
  };
  return split(parts.map(texts).join(''));
}

function split(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^\[|\]$/g, ''))
    .filter((word) => word !== '' && word !== '-');
}
