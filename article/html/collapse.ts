import { type Leaf, tidyLeaves } from '../words';

/** A leaf on its way from a page. */
export interface Run {
  readonly leaf: Leaf;
  /** True for a line break the page states (`<br>`) and for text whose white space it keeps (`pre`). */
  readonly asWritten?: boolean;
  /** True for the line break a block begins and ends with: none where there is one already. */
  readonly soft?: boolean;
}

/**
 * White space as a browser shows it: a run of spaces, tabs and line ends is one space; none stands at the start or
 * end of a line, no line break at the start or end of the whole. No-break spaces (U+00A0, U+202F) are characters
 * like others.
 */
export function collapseSpace(runs: readonly Run[]): Leaf[] {
  const line = new Collapsing();
  for (const { leaf, asWritten = false, soft = false } of runs) {
    if (!asWritten) line.collapsed(leaf, leaf.text.replace(/[ \t\n\r\f]+/g, ' '));
    else
      for (const piece of leaf.text.split(/(\n)/)) {
        if (piece === '\n') line.breakLine(leaf, soft);
        else if (piece !== '') line.show(leaf, piece);
      }
  }
  return tidyLeaves(line.leaves);
}

/** What is shown so far, and the space or line breaks that will show only if something comes after them. */
class Collapsing {
  readonly leaves: Leaf[] = [];
  private from: Leaf | undefined;
  private waiting: { readonly leaf: Leaf; readonly text: ' ' | '\n' }[] = [];

  breakLine(leaf: Leaf, soft: boolean): void {
    if (this.waiting.at(-1)?.text === ' ') this.waiting.pop();
    if (soft && this.waiting.length > 0) return;
    this.waiting.push({ leaf, text: '\n' });
  }

  /** Text in which a run of white space is one space already. */
  collapsed(leaf: Leaf, text: string): void {
    if (text.startsWith(' ')) this.space(leaf);
    const shown = text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
    if (shown === '') return;
    this.show(leaf, shown);
    if (text.endsWith(' ')) this.space(leaf);
  }

  private space(leaf: Leaf): void {
    if (this.waiting.length === 0) this.waiting.push({ leaf, text: ' ' });
  }

  show(leaf: Leaf, text: string): void {
    const atStart = this.leaves.length === 0;
    for (const held of this.waiting) if (!atStart) this.put(held.leaf, held.text);
    if (this.waiting.length > 0) this.waiting = [];
    this.put(leaf, text);
  }

  /** What comes from one leaf stays one. */
  private put(leaf: Leaf, text: string): void {
    const last = this.leaves.at(-1);
    if (last && this.from === leaf) last.text += text;
    else this.leaves.push({ ...leaf, text });
    this.from = leaf;
  }
}
