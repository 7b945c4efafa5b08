import { crosshead } from './crosshead';
import type { ListEntry, PartDefinition, PartOf, Shape, SlotNode } from './define-part';
import { figure } from './figure';
import { headline } from './headline';
import { kicker } from './kicker';
import { lead } from './lead';
import { list } from './list';
import { paragraph } from './paragraph';
import { pullQuote } from './pull-quote';
import { quotation } from './quotation';
import { relatedLink } from './related-link';
import { sidebar } from './sidebar';
import { signOff } from './sign-off';
import { unrecognised } from './unrecognised';

/** Every part there is, in the order in which they stand at the head of an article and in menus. */
export const roll = {
  kicker,
  headline,
  lead,
  paragraph,
  crosshead,
  list,
  quotation,
  'pull-quote': pullQuote,
  figure,
  sidebar,
  'related-link': relatedLink,
  'sign-off': signOff,
  unrecognised,
} as const satisfies Record<string, PartDefinition>;

export type PartKind = keyof typeof roll;
export const partKinds = Object.keys(roll) as readonly PartKind[];

export type Kicker = PartOf<typeof kicker>;
export type Headline = PartOf<typeof headline>;
export type Lead = PartOf<typeof lead>;
export type Paragraph = PartOf<typeof paragraph>;
export type Crosshead = PartOf<typeof crosshead>;
export type List = PartOf<typeof list>;
export type Quotation = PartOf<typeof quotation>;
export type PullQuote = PartOf<typeof pullQuote>;
export type Figure = PartOf<typeof figure>;
export type RelatedLink = PartOf<typeof relatedLink>;
export type SignOff = PartOf<typeof signOff>;
export type Unrecognised = PartOf<typeof unrecognised>;

type OutsidePart =
  | Kicker
  | Headline
  | Lead
  | Paragraph
  | Crosshead
  | List
  | Quotation
  | PullQuote
  | Figure
  | RelatedLink
  | SignOff
  | Unrecognised;

/** The parts a sidebar may hold. */
export type SidebarPart = Extract<OutsidePart, { type: (typeof sidebar)['shape']['inner'][number] }>;
export type Sidebar = PartOf<typeof sidebar, SidebarPart>;

export type Part = OutsidePart | Sidebar;
export type PartNamed<Kind extends PartKind> = Extract<Part, { type: Kind }>;

type SlotsOf<S> = S extends { slots: infer Slots } ? Extract<keyof Slots, string> : never;
/** Name of every slot of every part. */
export type SlotName = { [K in PartKind]: SlotsOf<(typeof roll)[K]['shape']> }[PartKind];

/** Every element of an article's tree. */
export type PartElement = Part | SlotNode<SlotName> | ListEntry;

export function isPartKind(name: unknown): name is PartKind {
  return typeof name === 'string' && Object.hasOwn(roll, name);
}

export function isPart(node: object): node is Part {
  return 'type' in node && isPartKind(node.type);
}

/** The definition of a kind, seen through the common interface. */
export function definitionOf(kind: PartKind): PartDefinition {
  return roll[kind];
}

/** Names of a kind's slots in order; empty when it has none. */
export function slotNames(kind: PartKind): readonly SlotName[] {
  const shape: Shape = roll[kind].shape;
  return shape.of === 'slots' ? (Object.keys(shape.slots) as SlotName[]) : [];
}

const slotOwners = new Set<string>(partKinds.flatMap(slotNames));
export function isSlotName(name: unknown): name is SlotName {
  return typeof name === 'string' && slotOwners.has(name);
}
