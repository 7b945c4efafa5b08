import { attribute, firstNamed, type HtmlElement, type HtmlNode, isElement, textIn } from '../../html/tree';
import { languageTag } from '../../language-tag';
import { isBlankText } from '../../words';

/**
 * The nodes with the quotation marks a browser draws round each `q` written out, in the language of the words around
 * it (HTML standard, 15.3.6). `language`: of the whole, BCP 47, may be empty.
 */
export function writeQuotationMarks(nodes: readonly HtmlNode[], language: string): readonly HtmlNode[] {
  return firstNamed(nodes, 'q') ? written(nodes, language, 0) : nodes;
}

function written(nodes: readonly HtmlNode[], outer: string, depth: number): HtmlNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    const isQuotation = node.name === 'q';
    const language = node.attributes.has('lang') ? attribute(node, 'lang') : outer;
    const children = written(node.children, language, isQuotation ? depth + 1 : depth);
    return { ...node, children: isQuotation && lacksMarks(node) ? marked(children, outer, depth) : children };
  });
}

/** False for a `q` that says nothing, and for one whose page draws no marks because its writer typed them. */
function lacksMarks({ children }: HtmlElement): boolean {
  // Whoever draws the marks of the inner quotation draws those of the outer one.
  if (firstNamed(children, 'q')) return true;
  const text = textIn(children);
  return !isBlankText(text) && !/^\s*[«“„"][^«»“”„"]*[»”“"]\s*$/.test(text);
}

function marked(children: readonly HtmlNode[], language: string, depth: number): HtmlNode[] {
  const [open, close, innerOpen, innerClose] = marksOf(language);
  return [
    { text: depth === 0 ? open : innerOpen },
    ...withoutSpaceAtEnds(children),
    { text: depth === 0 ? close : innerClose },
  ];
}

function withoutSpaceAtEnds(children: readonly HtmlNode[]): HtmlNode[] {
  return children.map((node, at) => {
    if (isElement(node)) return node;
    const text = at === 0 ? node.text.replace(/^[ \t\n\r\f]+/, '') : node.text;
    return { text: at === children.length - 1 ? text.trimEnd() : text };
  });
}

type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const english: Marks = ['“', '”', '‘', '’'];

/** As newsrooms set them: French with no-break spaces, Swiss German like Italian without. */
const marksOfLanguage: { readonly [language: string]: Marks } = {
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  it: ['«', '»', '“', '”'],
  de: ['„', '“', '‚', '‘'],
  'de-CH': ['«', '»', '‹', '›'],
};

function marksOf(language: string): Marks {
  const tag = languageTag(language);
  return marksOfLanguage[tag] ?? marksOfLanguage[new Intl.Locale(tag).language] ?? english;
}
