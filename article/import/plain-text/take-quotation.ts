import { quotationOf } from './make-part';
import { place, type Reading, setAside } from './reading';
import { attributionOf } from './recognise/quotation';
import type { Unit } from './units';

/** A text all in quotation marks is a quotation when the next line says whose; else it is a paragraph. */
export function takeQuoted(reading: Reading, unit: Unit, at: number): number {
  const attribution = attributionAt(reading.units, at + 1);
  if (!attribution) return 0;
  placeQuotation(reading, unit.line.text, unit, attribution);
  return 2;
}

/** Lines that each begin with ">", as mail quotes. */
export function takeCited(reading: Reading, unit: Unit, at: number): number {
  const lines: string[] = [];
  for (
    let cited: Unit | undefined = unit;
    cited?.seen.as === 'cited';
    cited = reading.units[at + lines.length]
  ) {
    if (cited.line.gap && lines.length > 0) break;
    lines.push(cited.seen.text);
    setAside(reading.ledger, 'sign', cited, '>');
  }
  const attribution = attributionAt(reading.units, at + lines.length);
  placeQuotation(reading, lines.join('\n'), unit, attribution);
  return lines.length + (attribution ? 1 : 0);
}

interface Attribution {
  readonly unit: Unit;
  readonly dash: string;
  readonly name: string;
}

function placeQuotation(reading: Reading, quote: string, unit: Unit, by: Attribution | undefined): void {
  place(reading, quotationOf(quote, by?.name ?? ''), unit);
  if (by) setAside(reading.ledger, 'sign', by.unit, by.dash);
  reading.texts++;
}

/** Who said it, on the line at the place; not the first of several entries, which is a list. */
function attributionAt(units: readonly Unit[], at: number): Attribution | undefined {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || (unit.seen.as !== 'text' && unit.seen.as !== 'entry')) return undefined;
  const isList = unit.seen.as === 'entry' && next?.seen.as === 'entry' && next.seen.mark === unit.seen.mark;
  const found = isList ? undefined : attributionOf(unit.line.text);
  return found && { unit, ...found };
}
