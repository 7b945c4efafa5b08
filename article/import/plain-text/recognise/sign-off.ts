import { agencyConnectors, agencyName } from '../agencies';

export interface SignOffLine {
  readonly sources: readonly string[];
  /** Not sure: letters alone, which stand for somebody only where a story ends. */
  readonly sure: boolean;
}

/** Agencies and initials, all of the line: "afp/pym", "(ats)", "Reuters/boi avec les agences". */
export function signOffLine(text: string): SignOffLine | undefined {
  if (text.length > 60) return undefined;
  const inner = text.replace(/^\((.*)\)$/u, '$1').trim();
  const words = inner.split(/[\s,/+]+/u).filter(Boolean);
  const sources: string[] = [];
  for (const word of words) {
    const agency = agencyName(word);
    if (agency) sources.push(agency);
    else if (!agencyConnectors.has(word.toLowerCase()) && !/^\p{Ll}{2,5}$/u.test(word)) return undefined;
  }
  const isPair = /^\p{Ll}{2,5}\/\p{Ll}{2,5}$/u.test(inner);
  const sure = isPair || (sources.length > 0 && words.length <= 6);
  return sure || (words.length === 1 && /^\p{Ll}{2,4}$/u.test(inner)) ? { sources, sure } : undefined;
}
