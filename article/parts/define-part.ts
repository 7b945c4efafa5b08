import type { z } from 'zod';
import type { Html } from '../html/html';
import type { HtmlElement, HtmlNode } from '../html/tree';
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
export interface PartPlace {
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

/** What a part states: data alone, read by the engine, the checks and the menus. */
export interface PartStatement {
  readonly kind: string;
  readonly place: PartPlace;
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

/** What a part is given to write itself as HTML. */
export interface HtmlWriter {
  /** Level of a crosshead: 2, in a sidebar 3. */
  readonly titleLevel: 2 | 3;
  /** What stands between a cue and its label: a colon, after a no-break space in French. */
  readonly colon: string;
  /** Undefined when the leaves show nothing. `links: false`: without links, inside one. */
  words(leaves: readonly Leaf[], how?: { links: boolean }): Html | undefined;
  /** The words of a slot; undefined when they show nothing. */
  slot(part: Slotted, name: string, how?: { links: boolean }): Html | undefined;
  /** The characters of a slot, for an attribute. */
  text(part: Slotted, name: string): string;
  /** The parts a part holds, one level lower; undefined when there is nothing to show. */
  inner(part: Slotted): Html | undefined;
}

/** A part with slots, whichever its kind. */
export interface Slotted {
  readonly children: readonly { readonly type: string }[];
}

/** What a part is given to read itself from HTML, wherever that comes from. */
export interface HtmlReader {
  /**
   * The words below with their marks, white space as a browser shows it; a paragraph, a `br` and the like begin a
   * new line. `without`: elements whose words stand elsewhere. Pictures met on the way become figures of their own.
   */
  words(nodes: readonly HtmlNode[], without?: readonly HtmlElement[]): Leaf[];
  /**
   * As `words`, for a caption or a credit, whose line has a style of its own: the weight and slant that a block's
   * style gives are that style and no marks.
   */
  caption(nodes: readonly HtmlNode[], without?: readonly HtmlElement[]): Leaf[];
  /** As `caption`, for a title: strong on the whole of it is its style too, but in an export of this house. */
  title(nodes: readonly HtmlNode[]): Leaf[];
  /** The nodes that are read; one left out (hidden, a script) is noted. For a part that takes its nodes one by one. */
  shown(nodes: readonly HtmlNode[]): HtmlNode[];
  /** The parts below. */
  inner(nodes: readonly HtmlNode[]): AnyPart[];
}

/** A part of any kind, seen by those who need not know which. */
export interface AnyPart {
  type: string;
  id: string;
  children: object[];
}

/** The other faces of a part: how it is written as HTML, known again in HTML, and what it looks like. */
export interface PartFaces<Self> {
  /** Its HTML as `article/export/README.md` lists it; undefined when an empty part has nothing to show. */
  toHtml(part: Self, write: HtmlWriter): Html | undefined;
  /**
   * The part an element is, or undefined when the element is something else. Knows at least what `toHtml`
   * writes, and the same thing as common pages write it.
   */
  fromHtml(element: HtmlElement, read: HtmlReader): Unnamed<Self> | undefined;
  /** One of its kind with all its slots filled, invented, for tests and previews. */
  sample(): Unnamed<Self>;
}

/** A part but for its kind and id. */
export type Unnamed<Self> = Omit<Self, 'type' | 'id' | 'kept'>;

/** Any definition, seen by those who do not know the kind; the caller gives `toHtml` a part of this very kind. */
export interface PartDefinition extends PartStatement, PartFaces<AnyPart> {}

/** The common place of a body part: any number, anywhere after the head. */
export const anywhere: PartPlace = { count: 'any', atHead: false };

/**
 * States a part, then its faces: in two steps, so that the part's type is inferred from the first before the
 * second speaks of it. The type parameter keeps every literal.
 */
export function definePart<const Statement extends PartStatement>(
  statement: Statement,
): {
  withFaces(faces: PartFaces<PartOf<Statement, AnyPart>>): Statement & PartFaces<PartOf<Statement, AnyPart>>;
} {
  return { withFaces: (faces) => ({ ...statement, ...faces }) };
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
type PropertiesOf<Definition extends PartStatement> = [keyof Definition['properties']['shape']] extends [
  never,
]
  ? unknown
  : z.infer<Definition['properties']>;

type ChildrenOf<S extends Shape, Inner> = S extends { of: 'words' }
  ? Leaf[]
  : S extends { of: 'slots'; slots: infer Slots; inner: infer Kinds }
    ? (SlotNode<Extract<keyof Slots, string>> | (Kinds extends readonly [] ? never : Inner))[]
    : S extends { of: 'entries' }
      ? ListEntry[]
      : [{ text: '' }];

/** The part a definition states, as it stands on disk and in the editor. */
export type PartOf<Definition extends PartStatement, Inner = never> = {
  type: Definition['kind'];
  id: string;
  /** Properties this version does not know, kept as they were read. */
  kept?: Kept;
  children: ChildrenOf<Definition['shape'], Inner>;
} & PropertiesOf<Definition>;
