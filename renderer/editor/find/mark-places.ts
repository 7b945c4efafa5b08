import { type Editor, Node } from 'slate';
import { ReactEditor } from 'slate-react';
import type { FoundPlace } from '../../../article';
import './mark-places.css';

const all = 'marbre-found';
const one = 'marbre-current';

/**
 * Marks the places on the page, one of them otherwise. Highlights of the browser's own (CSS Custom Highlight API): the
 * article is not drawn again, and a range that the next letter puts out of date is merely not painted.
 */
export function markPlaces(editor: Editor, places: readonly FoundPlace[], current: number): void {
  const found = new Highlight();
  CSS.highlights.delete(one);
  const strings = new Map<string, Text[]>();
  for (const [at, place] of places.entries()) {
    const line = String(place.path);
    const texts = strings.get(line) ?? textsOf(editor, place.path);
    strings.set(line, texts);
    const range = rangeIn(texts, place);
    if (!range) continue;
    if (at === current) CSS.highlights.set(one, currentHighlight(range));
    else found.add(range);
  }
  CSS.highlights.set(all, found);
}

export function unmarkPlaces(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(one);
}

/** The element of the place's line and the place in it; undefined while it is not drawn. */
export function drawnPlace(
  editor: Editor,
  place: FoundPlace,
): { line: Element; range: StaticRange } | undefined {
  const line = elementOf(editor, place.path);
  const range = rangeIn(textsOf(editor, place.path), place);
  return line && range ? { line, range } : undefined;
}

function currentHighlight(range: StaticRange): Highlight {
  const highlight = new Highlight(range);
  highlight.priority = 1;
  return highlight;
}

/** The texts of a line in order. Slate draws each leaf that holds letters as one string; empty ones have none. */
function textsOf(editor: Editor, path: readonly number[]): Text[] {
  const strings = elementOf(editor, path)?.querySelectorAll('[data-slate-string]') ?? [];
  return Array.from(strings, ({ firstChild }) => firstChild).filter((node) => node instanceof Text);
}

function elementOf(editor: Editor, path: readonly number[]): Element | undefined {
  if (!Node.has(editor, [...path])) return undefined;
  try {
    return ReactEditor.toDOMNode(editor, Node.get(editor, [...path]));
  } catch {
    // Slate throws for what it has not drawn yet; it is marked once it is, with the next change.
    return undefined;
  }
}

function rangeIn(texts: readonly Text[], { start, end }: FoundPlace): StaticRange | undefined {
  const from = spotAt(texts, start, 'after');
  const to = spotAt(texts, end, 'before');
  if (!from || !to) return undefined;
  return new StaticRange({
    startContainer: from.text,
    startOffset: from.offset,
    endContainer: to.text,
    endOffset: to.offset,
  });
}

/** Where an offset of the line lies; between two texts, in the one `after` or `before` it. */
function spotAt(texts: readonly Text[], offset: number, side: 'after' | 'before') {
  let before = 0;
  for (const text of texts) {
    const within = offset - before;
    if (within < text.length || (side === 'before' && within === text.length))
      return { text, offset: within };
    before += text.length;
  }
  return undefined;
}
