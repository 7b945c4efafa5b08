import { agencyName } from '../agencies';

export interface Dateline {
  readonly place: string;
  readonly source: string;
}

/** How agencies open a dispatch: "Genève (ats) - ", "PARIS, 20 déc 2014 (AFP) – ". A dispatch has no lead. */
export function datelineOf(text: string): Dateline | undefined {
  const found = /^(\p{Lu}[\p{L}\p{M} .'’-]{1,40}?)(?:,[^()]{1,40})? \(([^()]{2,20})\)\s?[-–—]/u.exec(
    text.slice(0, 120),
  );
  const source = agencyName(found?.[2]?.trim() ?? '');
  return found?.[1] && source ? { place: found[1].trim(), source } : undefined;
}
