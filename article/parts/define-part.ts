import type { z } from 'zod';
import type { Kept, Leaf } from '../words';

/** How long a text may be before the writer is reminded (warn) and before the hand-off is stopped (error). */
export interface Limit {
  /** The slot the limit counts; absent when the part has no slots. */
  readonly slot?: string;
  /** Counted with spaces, as a reader sees them: one user-perceived character is one. */
  readonly unit: 'characters' | 'words';
  readonly warn?: number;
  readonly error?: number;
}

/** A named place inside a part. Every slot always stands in the tree, in the order stated, empty or not. */
export interface Slot {
  /** `one`: a line feed becomes a space. `many`: line feeds stay as line breaks. */
  readonly lines: 'one' | 'many';
  /** Whether the check before hand-off asks for words here. */
  readonly required: boolean;
}

/** The shape of a part's children; the normalising engine reads nothing else. */
export type Shape =
  | { readonly of: 'words'; readonly lines: 'one' | 'many' }
  | {
      readonly of: 'slots';
      readonly slots: { readonly [name: string]: Slot };
      readonly inner: readonly string[];
    }
  | { readonly of: 'entries' }
  | { readonly of: 'nothing' };

/** Where a part may stand in an article: once at most, and at the head of it in the order of the roll. */
export interface Place {
  /** `one`: exactly one, made when missing. `at-most-one`: further ones become the part named by `otherwise`. */
  readonly count: 'one' | 'at-most-one' | 'any';
  /** Stands before every part without a fixed place. */
  readonly atHead: boolean;
  /** What a surplus one becomes; it keeps its words and its id. */
  readonly otherwise?: string;
}

/** What the Enter key does at the end of the part (in its last slot); at the end of an empty one it leaves the part. */
export interface OnEnter {
  /** `split`: a second part of this kind. `paragraph`: a paragraph after. `lead`: into the lead, else as `paragraph`. */
  readonly makes: 'split' | 'paragraph' | 'lead' | 'entry' | 'line';
}

export interface PartDefinition {
  readonly kind: string;
  readonly place: Place;
  readonly shape: Shape;
  /**
   * Values beside the words, checked one by one when read; a wrong one becomes the value in `fresh`. None is ever
   * null: Slate's `set_node` takes null for "remove", so what is absent is optional.
   */
  readonly properties: z.ZodObject;
  /** Properties of a part just added. */
  readonly fresh: { readonly [name: string]: unknown };
  readonly limits: readonly Limit[];
  /** `body`: its words are the article's length. `beside`: they are counted apart (captions, titles). */
  readonly counts: 'body' | 'beside';
  readonly onEnter: OnEnter;
}

/** The common place of a body part: any number, anywhere after the head. */
export const anywhere: Place = { count: 'any', atHead: false };

/** States a part. Returns its argument; the type parameter keeps every literal, so that the part's type is inferred. */
export function definePart<const Definition extends PartDefinition>(definition: Definition): Definition {
  return definition;
}

/** A slot as it stands in the tree. Slots have no id: their part's id and their name find them. */
export interface SlotNode<Name extends string = string> {
  type: Name;
  kept?: Kept;
  children: Leaf[];
}

/** An entry of a list. */
export interface ListEntry {
  type: 'list-entry';
  id: string;
  kept?: Kept;
  children: Leaf[];
}

// What is optional in the shape is optional in the part; a shape of nothing adds nothing.
type PropertiesOf<Definition extends PartDefinition> = [keyof Definition['properties']['shape']] extends [
  never,
]
  ? unknown
  : z.infer<Definition['properties']>;

type ChildrenOf<S extends Shape, Inner> = S extends { of: 'words' }
  ? Leaf[]
  : S extends { of: 'slots'; slots: infer Slots }
    ? (SlotNode<Extract<keyof Slots, string>> | Inner)[]
    : S extends { of: 'entries' }
      ? ListEntry[]
      : [{ text: '' }];

/** The part a definition states, as it stands on disk and in the editor. */
export type PartOf<Definition extends PartDefinition, Inner = never> = {
  type: Definition['kind'];
  id: string;
  /** Properties this version does not know, kept as they were read. */
  kept?: Kept;
  children: ChildrenOf<Definition['shape'], Inner>;
} & PropertiesOf<Definition>;
