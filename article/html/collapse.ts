import { type Leaf, tidyLeaves } from '../words';

/** A leaf on its way from a page. */
export interface Run {
  readonly leaf: Leaf;
  /** True for a line break the page states (`<br>`) and for text whose white space it keeps (`pre`). */
  readonly asWritten?: boolean;
  /** True for the line break a block begins and ends with: none where there is one already. */
  readonly soft?: boolean;
}

/** Text that keeps its white space, by line breaks; text that does not, by runs of spaces and of all else. */
const written = /\n|[^\n]+/g;
const collapsing = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

function isSpace(piece: string): boolean {
  return ' \t\n\r\f'.includes(piece.charAt(0));
}

/**
 * White space as a browser shows it: a run of spaces, tabs and line ends is one space; none stands at the start or
 * end of a line, no line break at the start or end of the whole. No-break spaces (U+00A0, U+202F) are characters
 * like others.
 */
export function collapseSpace(runs: readonly Run[]): Leaf[] {
  const line = new Collapsing();
  for (const { leaf, asWritten = false, soft = false } of runs) {
    for (const [piece] of leaf.text.matchAll(asWritten ? written : collapsing)) {
      if (asWritten && piece === '\n') line.breakLine(leaf, soft);
      else if (!asWritten && isSpace(piece)) line.space(leaf);
      else line.show(leaf, piece);
    }
  }
  return tidyLeaves(line.leaves);
}

/** What is shown so far, and the space or line breaks that will show only if something comes after them. */
class Collapsing {
  readonly leaves: Leaf[] = [];
  private from: Leaf | undefined;
  private waiting: Leaf[] = [];

  breakLine(leaf: Leaf, soft: boolean): void {
    if (this.waiting.at(-1)?.text === ' ') this.waiting.pop();
    if (soft && this.waiting.length > 0) return;
    this.waiting.push({ ...leaf, text: '\n' });
  }

  space(leaf: Leaf): void {
    if (this.waiting.length === 0) this.waiting.push({ ...leaf, text: ' ' });
  }

  show(leaf: Leaf, text: string): void {
    if (this.leaves.length > 0) this.leaves.push(...this.waiting);
    if (this.waiting.length > 0) this.from = undefined;
    this.waiting = [];
    const last = this.leaves.at(-1);
    if (last && this.from === leaf) last.text += text;
    else this.leaves.push({ ...leaf, text });
    this.from = leaf;
  }
}

/** Words of an article as runs: the line breaks of a part of many lines are stated, those of one line are spaces. */
export function runsOf(leaves: readonly Leaf[], lines: 'one' | 'many'): Run[] {
  if (lines === 'one') return leaves.map((leaf) => ({ leaf }));
  return leaves.flatMap((leaf) =>
    leaf.text
      .split(/(\n)/)
      .filter((text) => text !== '')
      .map((text) => ({ leaf: { ...leaf, text }, asWritten: text === '\n' })),
  );
}
