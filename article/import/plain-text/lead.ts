import type { Lead, Part } from '../../parts';
import { textOf } from '../../words';
import { addTo, type Ledger } from './ledger';
import type { Placed } from './reading';
import { datelineOf } from './recognise/dateline';
import { isTitle } from './recognise/title';

/** A lead of more characters is a paragraph; a fifth above what the check lets pass. */
const longestLead = 600;

/** The parts of the article with its first paragraph as lead, where more text follows and it is no dispatch. */
export function withLead(placed: readonly Placed[], ledger: Ledger): Part[] {
  const at = placed.findIndex(
    ({ part }) => part.type !== 'figure' && !(part.type === 'paragraph' && isTitle(textOf(part.children))),
  );
  const parts: Part[] = placed.map(({ part }) => part);
  const first = parts[at];
  const line = placed[at]?.line ?? 1;
  if (first?.type !== 'paragraph' || !parts.slice(at + 1).some(isBody)) return parts;
  const text = textOf(first.children);
  const dateline = datelineOf(text);
  if (dateline) {
    // The words stay where they are; the metadata says them again.
    ledger.dateline = dateline.place;
    addTo(ledger.sources, dateline.sources);
  } else if (text.length > longestLead) ledger.unsure.push({ what: 'no-lead', line });
  else {
    const lead: Lead = { type: 'lead', id: first.id, children: first.children };
    parts[at] = lead;
  }
  return parts;
}

function isBody({ type }: Part): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quotation';
}
