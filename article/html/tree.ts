/** A text of a parsed page, its character references already read. */
export interface HtmlText {
  readonly text: string;
}

/** An element of a parsed page: a name, attributes and children, and nothing that could run or load. */
export interface HtmlElement {
  /** In lower case, with its prefix (`o:p`); `svg` and `math` and what they hold begin with those words and a colon. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

/** Comments, document types and templates are not in the tree. */
export type HtmlNode = HtmlText | HtmlElement;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'name' in node;
}

/** The value of an attribute, empty when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** True when the element bears one of the classes (given in lower case), whatever its own case. */
export function hasClass(element: HtmlElement, ...classes: readonly string[]): boolean {
  const borne = attribute(element, 'class').toLowerCase().split(/\s+/);
  return classes.some((name) => borne.includes(name));
}

/** Every element below, in the order of the page. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** The first element below that is asked for; looks no further than it. */
export function findElement(
  nodes: readonly HtmlNode[],
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = wanted(node) ? node : findElement(node.children, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The first element below with one of the names. */
export function firstNamed(nodes: readonly HtmlNode[], ...names: readonly string[]): HtmlElement | undefined {
  return findElement(nodes, ({ name }) => names.includes(name));
}

/** The characters below, as they stand in the page. */
export function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? textIn(node.children) : node.text)).join('');
}

/** The nodes without one element below. */
export function without(nodes: readonly HtmlNode[], gone: HtmlElement): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node === gone) return [];
    return isElement(node) ? [{ ...node, children: without(node.children, gone) }] : [node];
  });
}
