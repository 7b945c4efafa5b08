/** Begins and ends in quotation marks, a full stop inside or after. */
export function isQuoted(text: string): boolean {
  return /^[«“„"‹]/u.test(text) && /[»”“"›]\.?$/u.test(text) && text.length > 10 && text.length <= 3000;
}

/** "— Anne Favre, municipale": who said what stands above. Undefined when the line is something else. */
export function attributionOf(text: string): { dash: string; name: string } | undefined {
  const found = text.length <= 120 ? /^([-–—―])\s*(?=[\p{Lu}])/u.exec(text) : null;
  if (!found?.[1] || /[.:;!?]$/.test(text)) return undefined;
  return { dash: found[1], name: text.slice(found[0].length) };
}

/** A line quoted as in mail: "> Nous avons gagné." */
export function citedOf(text: string): { text: string } | undefined {
  return /^>(?!>)\s*\S/u.test(text) ? { text: text.slice(1).trim() } : undefined;
}
