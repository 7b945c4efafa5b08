import type { Article } from '../article';
import { metadataFields } from '../metadata';
import { isPart, type Part, roll, type Unrecognised } from '../parts';
import type { Kept } from '../words';
import { toggledMarks } from '../words';
import { currentFormat } from './format';

const written = new WeakMap<object, string>();

/**
 * The text of `article.json`: two-space JSON with each part on one line, so that a line is a part in any diff
 * tool; the same article always gives the same bytes. Ends with a line feed.
 */
export function writeArticle(article: Article): string {
  const { kept = {} } = article;
  const head = {
    format: currentFormat,
    id: article.id,
    createdAt: article.createdAt,
    modifiedAt: article.modifiedAt,
    metadata: metadataJson(article.metadata),
  };
  const fields = Object.entries({ ...head, ...kept }).map(([name, value]) => [
    name,
    JSON.stringify(value, null, 2),
  ]);
  const lines = fields.map(([name, json]) => `  ${JSON.stringify(name)}: ${json?.replaceAll('\n', '\n  ')}`);
  const parts = article.parts.map((part) => `    ${partJson(part)}`).join(',\n');
  return `{\n${lines.join(',\n')},\n  "parts": [${parts === '' ? '' : `\n${parts}\n  `}]\n}\n`;
}

/** One part as it stands in `article.json`. Cached by the part itself, which never changes. */
export function partJson(part: Part): string {
  let json = written.get(part);
  if (json === undefined) {
    json = JSON.stringify(nodeJson(part));
    written.set(part, json);
  }
  return json;
}

/** Metadata as it stands in `article.json`: every field, in the order its shape states them. */
export function metadataJson(metadata: Article['metadata']): object {
  return {
    ...Object.fromEntries(metadataFields.map((field) => [field, metadata[field]])),
    ...(metadata.kept ?? {}),
  };
}

interface AnyNode {
  readonly type?: string;
  readonly id?: string;
  readonly text?: string;
  readonly kept?: Kept;
  readonly children?: readonly AnyNode[];
}

/** Keys in one order: type, id, the properties in the order their part states them, what is kept, children. */
function nodeJson(node: AnyNode): object {
  if (node.text !== undefined) return leafJson(node);
  if (isPart(node)) {
    if (node.type === 'unrecognised') return unrecognisedJson(node);
    const properties = Object.keys(roll[node.type].properties.shape);
    const stated = Object.fromEntries(properties.map((name) => [name, Reflect.get(node, name)]));
    return {
      type: node.type,
      id: node.id,
      ...stated,
      ...(node.kept ?? {}),
      children: (node.children as readonly AnyNode[]).map(nodeJson),
    };
  }
  const id = node.id === undefined ? {} : { id: node.id };
  return { type: node.type, ...id, ...(node.kept ?? {}), children: (node.children ?? []).map(nodeJson) };
}

function leafJson(leaf: AnyNode): object {
  const marks = [...toggledMarks, 'link'].filter((mark) => Reflect.get(leaf, mark) !== undefined);
  const stated = Object.fromEntries(marks.map((mark) => [mark, Reflect.get(leaf, mark)]));
  return { text: leaf.text, ...stated, ...(leaf.kept ?? {}) };
}

/** As it was read: kind and id first, as this program and its successors write every part. */
function unrecognisedJson({ id, was: { type, ...rest } }: Unrecognised): object {
  return { type, id, ...rest };
}
