/** What is counted of any text. Counts of parts add up: an article's are the sum of its parts'. */
export interface Counts {
  readonly words: number;
  /** With spaces; line breaks count as one. */
  readonly characters: number;
  readonly charactersWithoutSpaces: number;
  /** Lines of a printed column at the house measure. */
  readonly lines: number;
}

export const noCounts: Counts = { words: 0, characters: 0, charactersWithoutSpaces: 0, lines: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithoutSpaces: a.charactersWithoutSpaces + b.charactersWithoutSpaces,
    lines: a.lines + b.lines,
  };
}

/** The article's length and the whole of what was written, counted apart. */
export interface Statistics {
  /** Parts whose definition says they count as body. */
  readonly body: Counts;
  /** Body, and the parts beside it: titles, captions, sidebars and so on. */
  readonly everything: Counts;
}

/** How to count: in which language, and at which measure. */
export interface Measure {
  /** A BCP 47 tag: the article's. */
  readonly language: string;
  /** Characters to a line of a column, at least 1. */
  readonly charactersPerLine: number;
}

/** A newspaper column of 4.5 to 5 cm set in 9 points holds about 35 characters a line; a house may say otherwise. */
export const defaultCharactersPerLine = 35;
