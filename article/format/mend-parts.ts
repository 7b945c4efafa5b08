import type { Descendant } from 'slate';
import { idPattern } from '../ids';
import { normalise } from '../normalise';
import { definitionOf, isPartKind, isSlotName, type Part, type PartKind } from '../parts';
import { cleanText, type Kept, type Leaf, safeAddress, toggledMarks } from '../words';

/** One thing that was not as it should be and was put right on reading: where (as a JSON pointer) and what. */
export interface Mending {
  readonly at: string;
  readonly what:
    | 'not-a-part'
    | 'not-text'
    | 'wrong-property'
    | 'unsafe-address'
    | 'stray-characters'
    | 'unrecognised-part'
    | 'wrong-metadata'
    | 'wrong-field'
    | 'reshaped';
}

/**
 * Parts from a JSON value nobody has checked: a file, a journal, the clipboard. Every word in it is kept, in a
 * paragraph where its place is not known; kinds, properties and marks that no one knows are kept as they are. The
 * value must already be within bounds (`measureJson`). Answers parts in their normal form and what was mended.
 */
export function mendParts(value: unknown, pointer = ''): { parts: Part[]; mended: Mending[] } {
  const mended: Mending[] = [];
  const nodes = Array.isArray(value) ? value : [];
  if (!Array.isArray(value)) mended.push({ at: pointer, what: 'wrong-field' });
  const known = nodes.flatMap((node, at) => mendNode(node, `${pointer}/${at}`, mended));
  const parts = normalise(known);
  if (mended.length === 0 && JSON.stringify(parts) !== JSON.stringify(known))
    mended.push({ at: pointer, what: 'reshaped' });
  return { parts, mended };
}

function mendNode(node: unknown, at: string, mended: Mending[]): Descendant[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    mended.push({ at, what: 'not-a-part' });
    if (Array.isArray(node)) return node.flatMap((inner, index) => mendNode(inner, `${at}/${index}`, mended));
    return node === null ? [] : [{ text: cleanText(String(node)) }];
  }
  const fields = new Map(Object.entries(node));
  const type = fields.get('type');
  if (fields.has('text') && !fields.has('children')) return [mendLeaf(fields, at, mended)];
  if (isPartKind(type) && type !== 'unrecognised') return [mendPart(type, fields, at, mended)];
  const children = () => mendChildren(fields, at, mended);
  if (type === 'list-entry')
    return [{ type, id: idOf(fields), ...keptOf(fields), children: children() } as Descendant];
  if (isSlotName(type)) return [{ type, ...keptOf(fields), children: children() } as Descendant];
  if (typeof type === 'string') {
    mended.push({ at, what: 'unrecognised-part' });
    const id = idOf(fields);
    fields.delete('id');
    const was = Object.fromEntries(fields) as Kept;
    return [{ type: 'unrecognised', id, was, children: [{ text: '' }] } as Descendant];
  }
  mended.push({ at, what: 'not-a-part' });
  return [{ type: 'paragraph', id: idOf(fields), children: children() } as Descendant];
}

function mendPart(kind: PartKind, fields: Map<string, unknown>, at: string, mended: Mending[]): Descendant {
  const { properties, fresh } = definitionOf(kind);
  const shapes = new Map(Object.entries(properties.shape));
  const stated: [string, unknown][] = [];
  for (const [name, value] of fields) {
    const shape = shapes.get(name);
    if (!shape) continue;
    const right = shape.safeParse(value).success;
    if (!right) mended.push({ at: `${at}/${name}`, what: 'wrong-property' });
    stated.push([name, right ? value : fresh[name]]);
  }
  return {
    type: kind,
    id: idOf(fields),
    ...Object.fromEntries(stated.filter(([, value]) => value !== undefined)),
    ...keptOf(fields, shapes),
    children: mendChildren(fields, at, mended),
  } as unknown as Descendant;
}

/** The fields no one knows, as a property to spread; nothing where there are none. */
function keptOf(
  fields: Map<string, unknown>,
  stated: ReadonlyMap<string, unknown> = new Map(),
): { kept?: Kept } {
  const kept = [...fields].filter(
    ([name]) => !stated.has(name) && !['type', 'id', 'children'].includes(name),
  );
  return kept.length > 0 ? { kept: Object.fromEntries(kept) as Kept } : {};
}

function mendChildren(fields: Map<string, unknown>, at: string, mended: Mending[]): Descendant[] {
  const children = fields.get('children');
  if (Array.isArray(children)) {
    return children.flatMap((child, index) => mendNode(child, `${at}/children/${index}`, mended));
  }
  mended.push({ at: `${at}/children`, what: 'wrong-field' });
  return children === undefined || children === null ? [] : mendNode(children, `${at}/children`, mended);
}

function mendLeaf(fields: Map<string, unknown>, at: string, mended: Mending[]): Leaf {
  const written = fields.get('text');
  if (typeof written !== 'string') mended.push({ at, what: 'not-text' });
  const asText = typeof written === 'string' ? written : written === null ? '' : JSON.stringify(written);
  const text = cleanText(asText);
  if (text !== asText) mended.push({ at, what: 'stray-characters' });
  const leaf: Leaf = { text };
  const kept: [string, unknown][] = [];
  for (const [name, value] of fields) {
    if (name === 'text') continue;
    const unread = mendMark(leaf, name, value);
    if (unread === 'unknown') kept.push([name, value]);
    else if (unread) mended.push({ at: `${at}/${name}`, what: unread });
  }
  if (kept.length > 0) leaf.kept = Object.fromEntries(kept) as Kept;
  return leaf;
}

/** Sets the mark on the leaf when it is one and right; else says why not. */
function mendMark(leaf: Leaf, name: string, value: unknown): 'unknown' | Mending['what'] | undefined {
  const mark = toggledMarks.find((toggled) => toggled === name);
  if (mark) {
    if (value === true) leaf[mark] = true;
    return typeof value === 'boolean' ? undefined : 'wrong-property';
  }
  if (name !== 'link') return 'unknown';
  if (typeof value !== 'string') return 'wrong-property';
  const address = safeAddress(value);
  if (address === undefined) return 'unsafe-address';
  leaf.link = address;
  return undefined;
}

/** The id as written; the engine replaces one that is missing, malformed or taken. */
function idOf(fields: Map<string, unknown>): string {
  const id = fields.get('id');
  return typeof id === 'string' && idPattern.test(id) ? id : '';
}
