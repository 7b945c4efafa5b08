import type { SidebarPart } from '../../parts';
import type { Ledger, Unsure, WhySetAside } from './ledger';
import { figureOf, paragraphOf } from './make-part';
import type { Caption } from './recognise/caption';
import type { Unit } from './units';

/** A part and the line of the page it begins on. */
export interface Placed {
  readonly part: SidebarPart;
  readonly line: number;
}

/** A story being read, unit by unit. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly placed: Placed[];
  readonly ledger: Ledger;
  readonly isSidebar: boolean;
  /** Key of the story's headline. */
  readonly headlineKey: string;
  /** Body texts read so far; none means the reading is still in the story's head. */
  texts: number;
}

export function place(reading: Reading, part: SidebarPart, unit: Unit): void {
  reading.placed.push({ part, line: unit.line.number });
}

export function setAside(ledger: Ledger, why: WhySetAside, unit: Unit, text = unit.line.text): void {
  if (text !== '') ledger.setAside.push({ why, text, line: unit.line.number });
}

/** Keeps the words as a paragraph and says why they may be something else. */
export function placeUnsure(reading: Reading, what: Unsure['what'], unit: Unit): void {
  place(reading, paragraphOf(unit.line.text), unit);
  reading.ledger.unsure.push({ what, line: unit.line.number });
}

export function placeFigure(reading: Reading, { caption, credit, signs }: Caption, unit: Unit): void {
  place(reading, figureOf(caption, credit), unit);
  setAside(reading.ledger, 'sign', unit, signs);
}
