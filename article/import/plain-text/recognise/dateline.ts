import { agencyConnectors, agencyName } from '../agencies';
import { signOffLine } from './sign-off';

export interface Dateline {
  readonly place: string;
  /** Agencies, at least one. */
  readonly sources: readonly string[];
}

const opening = /^(\p{Lu}[\p{L}\p{M} .'’/-]{1,40}?)(?:,[^()]{1,40})? \(([^()]{2,40})\)\s?[-–—]/u;

/**
 * How agencies open a dispatch: "Genève (ats) - ", "Berne (ats/afp) - ", "PARIS, 20 déc 2014 (AFP) – ". What they sign with at its
 * end is what they open it with. A dispatch has no lead.
 */
export function datelineOf(text: string): Dateline | undefined {
  const [, place, signed = ''] = opening.exec(text.slice(0, 140)) ?? [];
  const sources = signed.split(/[\s,+]+/u).every(isSigned) ? (signOffLine(signed.trim())?.sources ?? []) : [];
  return place !== undefined && sources.length > 0 ? { place: place.trim(), sources } : undefined;
}

/** Initials stand behind a slash here: in "(de la RTS)" somebody's house is named. */
function isSigned(word: string): boolean {
  return word.includes('/') || agencyName(word) !== undefined || agencyConnectors.has(word.toLowerCase());
}
