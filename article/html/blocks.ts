import { attribute, findElement, type HtmlElement, hasClass } from './tree';

/**
 * Elements that begin a line of their own, as the HTML standard's rendering section lists them (15.3.3 to 15.3.8)
 * for what an article may meet. Whatever is not named here stands in the line, as it does in a browser.
 */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup
  option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.name);
}

/** True for a `p`, and for a `div` that is used as one: no block in it but one `p`. */
export function isParagraph(element: HtmlElement): boolean {
  if (element.name === 'p') return true;
  if (element.name !== 'div') return false;
  const first = findElement(element.children, isBlock);
  if (!first) return true;
  return (
    first.name === 'p' && !findElement(element.children, (inside) => inside !== first && isBlock(inside))
  );
}

/** 1 to 6 for a title, by its name, by the role Word on the web gives it, or by the class Word gives its title; else 0. */
export function titleLevel(element: HtmlElement): number {
  const named = /^h([1-6])$/.exec(element.name)?.[1];
  if (named) return Number(named);
  if (element.attributes.size === 0) return 0;
  if (hasClass(element, 'msotitle')) return 1;
  if (attribute(element, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Math.trunc(Number(attribute(element, 'aria-level'))) || 2));
}
