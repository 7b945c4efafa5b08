import type { Article } from '../article';
import { writeArticle } from '../format/write';
import { freshMetadata, type Metadata } from '../metadata';
import type { Part } from '../parts';
import type { Picture } from '../parts/figure';
import { type Leaf, tidyLeaves, toggledMarks } from '../words';

/** Whether a field of the metadata may leave the house. A private one leaves as if it had never been filled in. */
const leaves = {
  slug: true,
  section: true,
  bylines: true,
  dateline: true,
  // Whom a story is from may be the most private thing in it; agencies stand in the sign-off.
  sources: false,
  language: true,
  keywords: true,
  editorsNote: false,
  status: false,
  statusSteps: false,
  embargo: false,
  targetLength: false,
  publishedAddress: true,
} as const satisfies Record<keyof typeof import('../metadata').metadata.shape, boolean>;

/**
 * The article as others may have it: without notes, history, sources, embargo, names of picture files, comments,
 * and without all this version does not understand and so cannot vouch for. Still an article, of the same format.
 */
export function publicArticle({ id, createdAt, modifiedAt, metadata, parts }: Article): Article {
  const fresh = freshMetadata(metadata.language);
  const fields = Object.entries(leaves).map(([field, leave]) => {
    const from = leave ? metadata : fresh;
    return [field, from[field as keyof typeof leaves]] as const;
  });
  return {
    id,
    createdAt,
    modifiedAt,
    metadata: Object.fromEntries(fields) as unknown as Metadata,
    parts: publicNodes(parts) as Part[],
  };
}

/** `article.json` for the web team. */
export function toPublicJson(article: Article): string {
  return writeArticle(publicArticle(article));
}

interface AnyNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly AnyNode[];
}

const leafFields: readonly string[] = ['text', ...toggledMarks, 'link'];

function publicNodes(nodes: readonly AnyNode[]): AnyNode[] {
  const left = nodes.filter(({ type }) => type !== 'unrecognised').map(publicNode);
  // Without what told them apart, neighbours are one leaf again.
  return left.length > 0 && left.every(isLeaf) ? tidyLeaves(left) : left;
}

const isLeaf = (node: AnyNode): node is Leaf => node.text !== undefined;

/** What the supplier asks is between it and the newsroom; the check has told of it. */
function publicPicture({ instructions: _, ...picture }: Picture): Picture {
  return { ...picture, name: '' };
}

function publicNode(node: AnyNode): AnyNode {
  if (node.text !== undefined)
    return Object.fromEntries(Object.entries(node).filter(([field]) => leafFields.includes(field)));
  const { kept: _, children = [], ...fields } = node as AnyNode & { kept?: unknown; picture?: Picture };
  return {
    ...fields,
    ...(fields.picture ? { picture: publicPicture(fields.picture) } : {}),
    children: publicNodes(children),
  } as AnyNode;
}
