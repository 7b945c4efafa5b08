import { styleOf } from '../../html/style';
import { attribute, firstNamed, type HtmlElement, hasClass, textIn } from '../../html/tree';
import type { DroppedKind } from './dropped';

const byName = new Map<string, DroppedKind | 'unseen'>(
  Object.entries({
    script: 'script',
    noscript: 'script',
    template: 'script',
    style: 'style',
    link: 'unseen',
    meta: 'unseen',
    base: 'unseen',
    title: 'unseen',
    head: 'unseen',
    xml: 'style',
    'o:officedocumentsettings': 'style',
    'w:worddocument': 'style',
    'w:latentstyles': 'style',
    input: 'form-control',
    button: 'form-control',
    select: 'form-control',
    datalist: 'form-control',
    textarea: 'form-control',
    progress: 'form-control',
    meter: 'form-control',
    iframe: 'embed',
    frame: 'embed',
    object: 'embed',
    embed: 'embed',
    applet: 'embed',
    video: 'embed',
    audio: 'embed',
    canvas: 'embed',
    map: 'embed',
    'math:annotation': 'hidden',
    'math:annotation-xml': 'hidden',
  } satisfies { [name: string]: DroppedKind | 'unseen' }),
);

/** Why an element and all below it is no part of any article; `unseen` is not worth a word; undefined for what is read. */
export function leftOut(element: HtmlElement): DroppedKind | 'unseen' | undefined {
  if (element.name.startsWith('svg:')) return 'embed';
  return byName.get(element.name) ?? trackedDeletion(element) ?? hiddenOrComment(element);
}

/**
 * The parts of a page around and between its words, left out of a page but not of what someone chose and copied.
 * A header is the page's own where the article is not told from the page and it holds no headline.
 */
export function pageFurniture(element: HtmlElement, isWholeBody: boolean): DroppedKind | undefined {
  const role = attribute(element, 'role').toLowerCase();
  if (element.name === 'nav' || role === 'navigation') return 'navigation';
  if (element.name === 'footer' || role === 'contentinfo') return 'page-footer';
  if (role === 'banner' || role === 'search') return 'page-header';
  const isPageHeader = isWholeBody && element.name === 'header' && !firstNamed(element.children, 'h1');
  return isPageHeader ? 'page-header' : undefined;
}

/**
 * Words somebody deleted while changes were tracked: they stand beside those that took their place, with who deleted them
 * or when; what a writer only struck out says neither. A deletion without words is not worth one.
 */
function trackedDeletion(element: HtmlElement): 'tracked-deletion' | 'unseen' | undefined {
  const { name, attributes, children } = element;
  if (attributes.size === 0) return undefined;
  const isTracked = name === 'del' && (attributes.has('cite') || attributes.has('datetime'));
  if (!isTracked && !hasClass(element, 'msodel')) return undefined;
  return textIn(children).trim() === '' && !firstNamed(children, 'img') ? 'unseen' : 'tracked-deletion';
}

function hiddenOrComment(element: HtmlElement): DroppedKind | undefined {
  if (element.attributes.size === 0) return undefined;
  if (element.attributes.has('hidden')) return 'hidden';
  if (hasClass(element, 'msocommentreference', 'msocommenttext')) return 'comment';
  const style = styleOf(element);
  if (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
    return 'hidden';
  if (style.get('mso-element')?.startsWith('comment')) return 'comment';
  return isDocsComment(element) ? 'comment' : undefined;
}

/** Google Docs sets comments as `<sup><a href="#cmnt1">[a]</a></sup>` and a `div` that begins with `<a href="#cmnt_ref1">`. */
function isDocsComment({ name, children }: HtmlElement): boolean {
  if (name !== 'sup' && name !== 'div') return false;
  const [first] = children.filter((node) => !('text' in node));
  if (!first || 'text' in first) return false;
  const anchor = first.name === 'a' ? first : first.children.find((node) => !('text' in node));
  if (!anchor || 'text' in anchor) return false;
  return attribute(anchor, 'href').startsWith(name === 'sup' ? '#cmnt' : '#cmnt_ref');
}
