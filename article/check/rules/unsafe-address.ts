import type { SlotName } from '../../parts';
import { everyPart } from '../../word-places';
import { safeAddress } from '../../words';
import { linksIn } from '../links';
import type { Checked, FindingBase } from '../rule';

export interface UnsafeAddress extends FindingBase {
  readonly rule: 'unsafe-address';
  readonly level: 'error';
  readonly part: string;
  readonly slot?: SlotName;
  /** Id of the list's entry. */
  readonly entry?: string;
  readonly address: string;
}

/** An address that is empty or neither http, https nor mailto. The reader refuses them; this is the last door. */
export function unsafeAddress({ article }: Checked): UnsafeAddress[] {
  const findings: UnsafeAddress[] = [];
  for (const { text: _, ...link } of linksIn(article.parts)) {
    if (safeAddress(link.address) !== link.address)
      findings.push({ rule: 'unsafe-address', level: 'error', ...link });
  }
  for (const part of everyPart(article.parts)) {
    if (part.type !== 'related-link' || part.address === '') continue;
    const { id, address } = part;
    if (safeAddress(address) !== address)
      findings.push({ rule: 'unsafe-address', level: 'error', part: id, address });
  }
  return findings;
}
