import { relatedLinkOf } from './make-part';
import { place, placeUnsure, type Reading, setAside } from './reading';
import type { Unit } from './units';

/** A related link; its label may stand on the line after its cue. */
export function takeLink(reading: Reading, unit: Unit, at: number): number {
  if (unit.seen.as !== 'related-link') return 0;
  const { cue, label, address, writtenAddress, signs } = unit.seen;
  const next = reading.units[at + 1];
  const labelBelow = label === '' && next && !next.line.gap && next.seen.as === 'text' ? next : undefined;
  if (label === '' && !labelBelow && address === '') {
    placeUnsure(reading, 'link-without-label', unit);
    return 1;
  }
  // An address without a label is its own label, and so stands among the words.
  place(reading, relatedLinkOf(cue, label || labelBelow?.line.text || writtenAddress, address), unit);
  setAside(reading.ledger, 'sign', unit, signs);
  if (label !== '' || labelBelow) setAside(reading.ledger, 'address', unit, writtenAddress);
  return labelBelow ? 2 : 1;
}
