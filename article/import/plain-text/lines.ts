import { cleanText } from '../../words';

/** A line of the page that has words. */
export interface Line {
  /** Counted from 1 in the page as it came, blank lines included; of joined lines the first. */
  readonly number: number;
  /** Without white space at its ends. */
  readonly text: string;
  /** Stands at the head of the page or after a blank line. */
  readonly gap: boolean;
  /** White space at its beginning, in characters. */
  readonly indent: number;
}

/** The page's lines, blank ones left out. A byte-order mark goes; a page feed ends a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let number = 0;
  for (const written of cleanText(text.replace(/^\ufeff/, '').replace(/[\f\v]/g, '\n')).split('\n')) {
    number++;
    const line = written.trim();
    if (line === '') gap = true;
    else {
      lines.push({ number, text: line, gap, indent: written.length - written.trimStart().length });
      gap = false;
    }
  }
  return lines;
}
