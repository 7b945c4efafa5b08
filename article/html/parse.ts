import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
} from 'parse5';
import type { HtmlElement, HtmlNode } from './tree';

/** Bounds of HTML that is read; whatever exceeds them is refused as a whole, with a problem. */
export const htmlBounds = {
  /** UTF-16 code units. */
  characters: 16_000_000,
  /** Elements and comments; texts stand between them. */
  nodes: 500_000,
  /** Elements open at once. Browsers stop at 512; pages people write stay under 60. */
  depth: 256,
} as const;

export type ParsedHtml =
  | { readonly ok: true; readonly nodes: readonly HtmlNode[] }
  | { readonly ok: false; readonly reason: 'too-large' | 'too-deep' };

/**
 * HTML as a tree in which nothing runs and nothing loads. `page`: a file, answered from its `html` element down;
 * `fragment`: what stands on a clipboard, answered as it stands.
 */
export function parseHtml(text: string, as: 'page' | 'fragment'): ParsedHtml {
  if (text.length > htmlBounds.characters) return { ok: false, reason: 'too-large' };
  const treeAdapter = boundedAdapter();
  try {
    const root =
      as === 'page'
        ? parse(text, { treeAdapter, scriptingEnabled: false })
        : parseFragment(text, { treeAdapter, scriptingEnabled: false });
    return { ok: true, nodes: inert(root.childNodes, 1) };
  } catch (stop) {
    if (stop instanceof OutOfBounds) return { ok: false, reason: stop.reason };
    throw stop;
  }
}

/** Ends the parser from within, as soon as a bound is passed: an answer, never seen outside of this file. */
class OutOfBounds extends Error {
  constructor(readonly reason: 'too-large' | 'too-deep') {
    super(reason);
  }
}

/** parse5's own tree, counted while it grows. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    if (++nodes > htmlBounds.nodes) throw new OutOfBounds('too-large');
  };
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      count();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    createCommentNode(text) {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
    onItemPush() {
      if (++depth > htmlBounds.depth) throw new OutOfBounds('too-deep');
    },
    onItemPop() {
      depth--;
    },
  };
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const prefixes: { readonly [namespace: string]: string } = {
  'http://www.w3.org/2000/svg': 'svg:',
  'http://www.w3.org/1998/Math/MathML': 'math:',
};

/** Mending misnested tags can leave a tree a little deeper than what was ever open at once: it is measured again. */
function inert(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], depth: number): HtmlNode[] {
  if (depth > htmlBounds.depth) throw new OutOfBounds('too-deep');
  const kept: HtmlNode[] = [];
  for (const node of nodes) {
    if (defaultTreeAdapter.isTextNode(node)) kept.push({ text: node.value });
    else if (defaultTreeAdapter.isElementNode(node)) kept.push(inertElement(node, depth));
  }
  return kept;
}

function inertElement(element: DefaultTreeAdapterMap['element'], depth: number): HtmlElement {
  const { tagName, namespaceURI, attrs, childNodes } = element;
  const prefix = namespaceURI === htmlNamespace ? '' : (prefixes[namespaceURI] ?? 'foreign:');
  return {
    name: prefix + tagName.toLowerCase(),
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    children: inert(childNodes, depth + 1),
  };
}
