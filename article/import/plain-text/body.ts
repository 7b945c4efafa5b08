import { addTo } from './ledger';
import { crossheadOf, paragraphOf, signOffOf } from './make-part';
import { place, placeFigure, placeUnsure, type Reading, setAside } from './reading';
import type { Seen } from './recognise';
import { isTitle } from './recognise/title';
import { takeEntries } from './take-entries';
import { takeLink } from './take-link';
import { takeCited, takeQuoted } from './take-quotation';
import { keyOf, type Unit } from './units';

/** Takes one or more units from `at`; answers how many. */
type Take = (reading: Reading, unit: Unit, at: number) => number;

/** Reads what follows a story's headline, from the unit at `from` to the end. */
export function readBody(reading: Reading, from: number): void {
  let at = from;
  for (let unit = reading.units[at]; unit; unit = reading.units[at]) at += take(reading, unit, at);
}

const take: Take = (reading, unit, at) =>
  takes[unit.seen.as](reading, unit, at) || takeText(reading, unit, at);

/** By what a unit was seen to be. A take of 0 units leaves it to the text. */
const takes = {
  text: takeText,
  quoted: takeQuoted,
  cited: takeCited,
  entry: takeEntries,
  'related-link': takeLink,
  caption: takeCaption,
  'sign-off': takeSignOff,
  byline: takeByline,
  repeated: takeRepeated,
  // Settled when the page was parted into stories.
  'publication-line': () => 0,
  date: () => 0,
  'sidebar-mark': () => 0,
} satisfies Record<Seen['as'], Take>;

function takeText(reading: Reading, unit: Unit, at: number): number {
  const { ledger, units } = reading;
  const { text } = unit.line;
  const key = keyOf(text);
  if (reading.texts === 0 && key !== '' && key === reading.headlineKey) {
    setAside(ledger, 'repeated-headline', unit);
    return 1;
  }
  const next = units[at + 1];
  if (next?.seen.as === 'text' && key.length > 15 && keyOf(next.line.text) === key) {
    takeTwice(reading, unit, next);
    return 2;
  }
  if (!isTitle(text)) {
    place(reading, paragraphOf(text), unit);
    reading.texts++;
  } else if (reading.texts > 0 && opensSection(units, at + 1)) place(reading, crossheadOf(text), unit);
  else placeUnsure(reading, 'short-line', unit);
  return 1;
}

/** The same line twice is a caption where a story begins; elsewhere nobody knows. */
function takeTwice(reading: Reading, unit: Unit, again: Unit): void {
  if (reading.texts > 0) {
    place(reading, paragraphOf(unit.line.text), unit);
    placeUnsure(reading, 'repeated-line', again);
    reading.texts += 2;
  } else {
    placeFigure(reading, { caption: unit.line.text, credit: '', signs: '', sure: false }, unit);
    setAside(reading.ledger, 'repeated-caption', again);
    reading.ledger.unsure.push({ what: 'caption-without-credit', line: unit.line.number });
  }
}

/** Text stands at the place, or after a figure or two. */
function opensSection(units: readonly Unit[], at: number): boolean {
  const after = units.slice(at, at + 4).find(({ seen }) => seen.as !== 'caption' && seen.as !== 'repeated');
  if (!after) return false;
  const { as } = after.seen;
  return as === 'quoted' || as === 'entry' || as === 'cited' || (as === 'text' && !isTitle(after.line.text));
}

function takeCaption(reading: Reading, unit: Unit): number {
  if (unit.seen.as !== 'caption') return 0;
  if (unit.seen.sure || reading.texts === 0) placeFigure(reading, unit.seen, unit);
  else {
    placeUnsure(reading, 'caption-or-paragraph', unit);
    reading.texts++;
  }
  return 1;
}

function takeSignOff(reading: Reading, unit: Unit, at: number): number {
  const { ledger, units, texts } = reading;
  if (unit.seen.as !== 'sign-off') return 0;
  const { sources, sure } = unit.seen;
  const next = units[at + 1]?.seen.as;
  const ends = next === undefined || next === 'related-link' || next === 'caption' || next === 'byline';
  if (texts === 0 ? sources.length === 0 : !sure && !ends) return 0;
  addTo(ledger.sources, sources);
  if (texts > 0) place(reading, signOffOf(unit.line.text), unit);
  else setAside(ledger, 'source', unit);
  return 1;
}

function takeByline(reading: Reading, unit: Unit): number {
  if (unit.seen.as !== 'byline') return 0;
  if (reading.isSidebar) placeUnsure(reading, 'byline-in-sidebar', unit);
  else {
    addTo(reading.ledger.bylines, unit.seen.names);
    addTo(reading.ledger.sources, unit.seen.sources);
    setAside(reading.ledger, 'byline', unit);
  }
  return 1;
}

function takeRepeated(reading: Reading, unit: Unit): number {
  setAside(reading.ledger, 'repeated-caption', unit);
  return 1;
}
