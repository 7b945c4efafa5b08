import {
  type DefaultTreeAdapterTypes,
  parse,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';
import {
  allowedAddress,
  allowedClasses,
  allowedElements,
  allowedPicture,
  allowedStyle,
  pageElements,
} from './allowed';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** What in HTML that left the program should not be there, one line a finding. */
export interface Audited {
  readonly findings: readonly string[];
  /** The words a reader sees, in order; `br` is a line feed. */
  readonly words: string;
}

/**
 * Reads HTML that left the program as a browser would, with scripts on and off, and once more what comes of it when it is
 * written out and read again: what changes from one reading to the next is how filters are passed.
 */
export function auditHtml(markup: string, as: 'page' | 'fragment'): Audited {
  const first = read(markup, as, true);
  const written = serialize(first);
  const second = read(written, as, true);
  const findings = new Set<string>();
  // Scripts on or off makes a difference to this one element alone.
  const readings = /<\/?noscript/i.test(markup) ? [first, second, read(markup, as, false)] : [first, second];
  for (const root of readings) for (const finding of findingsIn(root, as)) findings.add(finding);
  if (serialize(second) !== written) findings.add('it reads otherwise when it is written out and read again');
  const body = as === 'page' ? elementNamed(first, 'body') : first;
  return { findings: [...findings], words: wordsIn(body ?? first) };
}

function read(markup: string, as: 'page' | 'fragment', scriptingEnabled: boolean): ParentNode {
  return as === 'page' ? parse(markup, { scriptingEnabled }) : parseFragment(markup, { scriptingEnabled });
}

function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

function elementNamed(root: ParentNode, name: string): Element | undefined {
  return [...elementsIn(root)].find(({ tagName }) => tagName === name);
}

function* findingsIn(root: ParentNode, as: 'page' | 'fragment'): Generator<string> {
  for (const parent of [root, ...elementsIn(root)])
    for (const node of parent.childNodes)
      if (tree.isCommentNode(node)) yield `a comment: ${node.data.slice(0, 60)}`;
  for (const element of elementsIn(root)) yield* findingsOf(element, as);
}

function* findingsOf(element: Element, as: 'page' | 'fragment'): Generator<string> {
  const { tagName, namespaceURI, attrs } = element;
  const attributes = allowedElements[tagName];
  if (namespaceURI !== htmlNamespace || attributes === undefined) {
    yield `an element that is not allowed: ${tagName}`;
    return;
  }
  if (as === 'fragment' && pageElements.some((name) => name === tagName)) yield `${tagName} in a fragment`;
  for (const { name, value } of attrs) {
    if (!attributes.includes(name)) yield `an attribute that is not allowed: ${tagName} ${name}`;
    if (name === 'class' && !allowedClasses.includes(value)) yield `a class that is not documented: ${value}`;
  }
  yield* findingsOfReach(element);
}

/** What an element would run or load. */
function* findingsOfReach({ tagName, attrs }: Element): Generator<string> {
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? '';
  if (tagName === 'a' && !allowedAddress.test(value('href'))) yield `a link to ${value('href')}`;
  if (tagName === 'img' && !allowedPicture.test(value('src'))) yield `a picture from ${value('src')}`;
  if (tagName === 'script' && value('type') !== 'application/ld+json') yield 'a script that runs';
  if (tagName === 'link') yield* findingsOfLink(value('rel'), value('href'));
}

function* findingsOfLink(rel: string, href: string): Generator<string> {
  if (rel === 'stylesheet' ? !allowedStyle.test(href) : rel !== 'canonical' || !allowedAddress.test(href))
    yield `a link element: ${rel} ${href}`;
}

function wordsIn(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node)) return '';
      return node.tagName === 'br' ? '\n' : wordsIn(node);
    })
    .join('');
}
