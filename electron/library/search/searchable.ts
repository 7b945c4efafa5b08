import { type Article, isPart, type Part, type SlotNode } from '../../../article';

/** The words of an article as they are searched: `head` weighs more than `body`. */
export interface Searchable {
  /** Headline, slug, section, bylines, keywords, dateline and sources, a line each. */
  readonly head: string;
  /** Every other word of the parts and the editor's note, a line a text. */
  readonly body: string;
}

export function searchable({ metadata, parts }: Article): Searchable {
  const { slug, section, bylines, keywords, dateline, sources, editorsNote } = metadata;
  const headline = parts.filter((part) => part.type === 'headline');
  const others = parts.filter((part) => part.type !== 'headline');
  return {
    head: [...headline.flatMap(linesOf), slug, section, ...bylines, ...keywords, dateline, ...sources]
      .filter(Boolean)
      .join('\n'),
    body: [...others.flatMap(linesOf), editorsNote].filter(Boolean).join('\n'),
  };
}

type AnyNode = Part | SlotNode | Extract<Part, { children: unknown }>['children'][number];

/** The texts of a part, one for each run of leaves: slots and entries are never run together. */
function linesOf(node: AnyNode): string[] {
  if ('text' in node) return [];
  if (isPart(node) && node.type === 'unrecognised') return [];
  const children: readonly AnyNode[] = node.children;
  const own = children.map((child) => ('text' in child ? child.text : '')).join('');
  return [own, ...children.flatMap(linesOf)].filter(Boolean);
}
