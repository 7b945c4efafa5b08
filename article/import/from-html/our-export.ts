import { findElement, firstNamed, type HtmlElement, type HtmlNode } from '../../html/tree';
import { isRightToLeft } from '../../language-tag';

const elements = new Set(
  `p h1 h2 h3 ul ol li figure blockquote figcaption img small aside span a strong em sup sub br`.split(/\s+/),
);
const attributes = new Set('class id aria-labelledby src alt width height href'.split(' '));
const classes = new Set(
  'kicker lead quotation pull-quote credit sidebar related-link cue label sign-off byline author dateline'.split(
    ' ',
  ),
);

/**
 * True for what an export of this house writes (`article/export/README.md`): an `article` that bears its language, the
 * direction of one that runs from right to left, and nothing else, and in it no element, attribute or class but those of an export. One style is enough to tell another's.
 */
export function isOurExport(nodes: readonly HtmlNode[]): boolean {
  const article = firstNamed(nodes, 'article');
  if (!article || !bearsOnlyItsLanguage(article)) return false;
  return findElement(article.children, isStranger) === undefined;
}

function bearsOnlyItsLanguage({ attributes }: HtmlElement): boolean {
  const lang = attributes.get('lang');
  if (lang === undefined) return false;
  return isRightToLeft(lang)
    ? attributes.size === 2 && attributes.get('dir') === 'rtl'
    : attributes.size === 1;
}

function isStranger({ name, attributes: stated }: HtmlElement): boolean {
  const borne = stated.get('class');
  return (
    !elements.has(name) ||
    (borne !== undefined && !classes.has(borne)) ||
    [...stated.keys()].some((attribute) => !attributes.has(attribute))
  );
}
