import {
  definitionOf,
  isBlankText,
  type Leaf,
  type Part,
  type PartKind,
  textOf,
  tidyLeaves,
} from '../../article';
import { collapseSpace, type Run } from '../../article/html/collapse';
import { validAddress } from '../../article/html/valid-address';
import { splitCredit } from '../../article/parts/figure';

interface Loose {
  type?: string;
  address?: string;
  picture?: { name: string; instructions?: string };
  children: unknown[];
  [property: string]: unknown;
}

/**
 * An article's parts as HTML can carry them. Not carried: ids and what is kept of newer versions; parts and entries
 * that show nothing, unrecognised parts; the white space a browser does not show; the name of a picture's file and the agency's instructions; of a
 * description its marks, and all of it while its picture is missing; a link inside the label of a linked related link,
 * a link of which nothing is seen, and an address without a label. What no valid address holds comes back percent-encoded. A caption without a credit that ends in one in square brackets is read as having it.
 */
export function asHtmlCarries(parts: readonly Part[]): object[] {
  return parts.flatMap((part) => carried(part as unknown as Loose));
}

function carried(part: Loose): Loose[] {
  const kind = part.type as PartKind;
  if (kind === 'unrecognised') return [];
  const { shape } = definitionOf(kind);
  const { id: _, kept: __, ...bare } = part;
  if (shape.of === 'words') return unlessBlank({ ...bare, children: words(part.children, shape.lines) });
  if (shape.of === 'entries') {
    const entries = (part.children as Loose[])
      .map(({ children }) => ({ type: 'list-entry', children: words(children, 'one') }))
      .filter((entry) => !isBlank(entry));
    return unlessBlank({ ...bare, children: entries });
  }
  const slots = shape.of === 'slots' ? shape.slots : {};
  const children = (part.children as Loose[]).flatMap((child) => {
    const slot = slots[child.type ?? ''];
    if (!slot) return carried(child);
    return [{ type: child.type, children: words(child.children, slot.lines) }];
  });
  return unlessBlank(own({ ...bare, children }));
}

/** What is special to a kind. */
function own(part: Loose): Loose {
  const [first, second, third] = part.children as { type: string; children: Leaf[] }[];
  if (part.type === 'related-link' && second) {
    if (isBlank(second)) return { ...part, address: '' };
    const label = { ...second, children: tidyLeaves(second.children.map(({ link: _, ...leaf }) => leaf)) };
    if (part.address === undefined || part.address === '') return part;
    return { ...part, address: validAddress(part.address), children: [first, label] };
  }
  if (part.type === 'figure' && first && second && third) {
    const split = isBlank(second) ? splitCredit(first.children) : undefined;
    const text = third.children.map((leaf) => leaf.text).join('');
    const { picture, ...rest } = part;
    const { instructions: _, ...shown } = picture ?? { name: '' };
    return {
      ...rest,
      ...(picture ? { picture: { ...shown, name: '' } } : {}),
      children: [
        { type: 'caption', children: split?.caption ?? first.children },
        { type: 'credit', children: split?.credit ?? second.children },
        { type: 'description', children: [{ text: picture ? text : '' }] },
      ],
    };
  }
  return part;
}

function words(leaves: readonly unknown[], lines: 'one' | 'many'): Leaf[] {
  const bare = withLinks((leaves as Leaf[]).map(({ kept: _, ...leaf }) => leaf));
  const shown = collapseSpace(runsOf(bare, lines));
  return isBlankText(textOf(shown)) ? [{ text: '' }] : shown;
}

/** Links as they are carried: none on what shows nothing, neighbours of one address together. */
function withLinks(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map(({ link, ...leaf }, at) => {
    if (link === undefined) return leaf;
    const from = leaves.findLastIndex((other, before) => before < at && other.link !== link) + 1;
    const until = leaves.findIndex((other, after) => after > at && other.link !== link);
    const shown = textOf(leaves.slice(from, until < 0 ? undefined : until));
    return isBlankText(shown) ? leaf : { ...leaf, link: validAddress(link) };
  });
}

function unlessBlank(part: Loose): Loose[] {
  return isBlank(part) ? [] : [part];
}

function isBlank(node: object): boolean {
  if ('text' in node) return isBlankText(String(node.text));
  if ('picture' in node) return false;
  return 'children' in node && (node.children as object[]).every(isBlank);
}

/** Words of an article as runs: the line breaks of a part of many lines are stated, those of one line are spaces. */
function runsOf(leaves: readonly Leaf[], lines: 'one' | 'many'): Run[] {
  if (lines === 'one') return leaves.map((leaf) => ({ leaf }));
  return leaves.flatMap((leaf) =>
    leaf.text
      .split(/(\n)/)
      .filter((text) => text !== '')
      .map((text) => ({ leaf: { ...leaf, text }, asWritten: text === '\n' })),
  );
}
