import { createEditor, type Operation as SlateOperation } from 'slate';
import './slate-types';
import { z } from 'zod';
import type { Article } from './article';
import { measureJson } from './format/measure-json';
import { type Metadata, type MetadataField, metadata as metadataShape } from './metadata';
import type { Part } from './parts';

/** A change to one field of the metadata; carries what inverts it. */
export type SetMetadata = {
  [Field in MetadataField]: {
    type: 'set_metadata';
    field: Field;
    before: Metadata[Field];
    after: Metadata[Field];
  };
}[MetadataField];

/** A change to the parts: Slate's own operations but for the selection, which is no change to the article. */
export type PartOperation = Exclude<SlateOperation, { type: 'set_selection' }>;

/** Every change an article can undergo, as the window makes it, the journal keeps it and the machine repeats it. */
export type Operation = PartOperation | SetMetadata;

const path = z.array(z.int().min(0)).min(1).max(16);
/** Bounded like a file: a tree deeper than the engine's stack would bring down whoever writes it out. */
const node = z.looseObject({}).refine((tree) => measureJson(tree) === 'fits');
const text = z.string().max(20_000_000);
const offset = z.int().min(0);

const setMetadata = z
  .object({
    type: z.literal('set_metadata'),
    field: z.enum(Object.keys(metadataShape.shape) as [MetadataField]),
    before: z.unknown(),
    after: z.unknown(),
  })
  .refine(({ field, after }) => metadataShape.shape[field].safeParse(after).success);

/** The outer form of an operation that crosses the bridge or is read from a journal; `applyOperations` proves the rest. */
export const operationShape = z.union([
  z.object({ type: z.literal('insert_text'), path, offset, text }),
  z.object({ type: z.literal('remove_text'), path, offset, text }),
  z.object({ type: z.literal('insert_node'), path, node }),
  z.object({ type: z.literal('remove_node'), path, node }),
  z.object({ type: z.literal('merge_node'), path, position: offset, properties: node }),
  z.object({ type: z.literal('split_node'), path, position: offset, properties: node }),
  z.object({ type: z.literal('move_node'), path, newPath: path }),
  z.object({ type: z.literal('set_node'), path, properties: node, newProperties: node }),
  setMetadata,
]) as unknown as z.ZodType<Operation>;

/**
 * The article after the operations, which were made and normalised by one side and are repeated by the other:
 * nothing is normalised again, so both sides hold the same tree. Throws when an operation does not fit the
 * article (a path that leads nowhere); the caller then asks the window for the whole article.
 */
export function applyOperations(article: Article, operations: readonly Operation[]): Article {
  const editor = createEditor();
  editor.normalizeNode = () => {};
  editor.children = article.parts as Part[];
  let { metadata } = article;
  for (const operation of operations) {
    if (operation.type === 'set_metadata') metadata = { ...metadata, [operation.field]: operation.after };
    else editor.apply(operation);
  }
  return { ...article, metadata, parts: editor.children as Part[] };
}
