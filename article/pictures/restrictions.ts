/**
 * Phrases by which agencies and photographers limit what may be done with a picture, as they stand in IPTC
 * instructions. In English everywhere in the trade, some in French and German too.
 */
const limiting: readonly RegExp[] = [
  // "Newsmagazines Out", "SWITZERLAND OUT", "UK and Ireland out": at the end of a phrase, not "out of" or "out now".
  /\bout\b(?=\s*(?:$|[.,;:!)\]/*+|–—-]|and\b|no\b))/iu,
  /\bno\s+(?:sales?|archiv\w*|resales?|third|commercial|internet|web|online|tv|television|magazines?|books?|mobile|social|croppin?g?|crop|advertis\w*|licens\w*|syndication|use|usage|books)\b/iu,
  /\bnot?\s+(?:for|to\s+be)\b/iu,
  /\b(?:embargo\w*|sperrfrist|hold\s+for\s+release|restricted|restrictions?|prohibited|forbidden)\b/iu,
  /\b(?:editorial|personal|single|one[- ]time|non[- ]?commercial)\s+use\b/iu,
  /\b(?:mandatory|obligatory|must)\s+(?:credit|be\s+credited)\b/iu,
  /\bonly\b/iu,
  /\b(?:usage|utilisation|use)\s+(?:strictement|strictly|réservée?|limitée?|éditoriale?)\b/iu,
  /\b(?:interdit|interdite|interdiction|sauf|hors|réservée?|uniquement|mention\s+obligatoire|nur|keine?|verboten|gesperrt)(?![\p{L}])/iu,
  /\bmust\s+(?:not|be)\b/iu,
  /\bexpires?\b|\bdelete\b/iu,
];

/** True when an instruction limits the picture's use ("Newsmagazines Out", "NO SALES", an embargo) rather than telling of it. */
export function restrictsUse(instructions: string): boolean {
  return limiting.some((phrase) => phrase.test(instructions));
}
