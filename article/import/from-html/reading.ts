import { isBlock } from '../../html/blocks';
import { type Marks, marksInside } from '../../html/marks';
import { styleOf } from '../../html/style';
import { attribute, type HtmlElement, hasClass } from '../../html/tree';
import { wordsTold } from '../../html/words-told';
import type { ResolveAddress } from './addresses';
import type { DroppedKind, DroppedList } from './dropped';
import { leftOut, pageFurniture } from './left-out';

/** What one import knows throughout: where it notes what it drops, and how it takes a page and its links. */
export interface Reading {
  readonly dropped: DroppedList;
  readonly resolve: ResolveAddress;
  /**
   * What is read: the article of a page, a page whose article is not told from the rest, or what someone chose
   * and copied, which is all wanted.
   */
  readonly of: 'article' | 'whole-body' | 'fragment';
  /** True for an export of this house, in which every mark is one a writer set. */
  readonly isOurs: boolean;
}

/** What words inherit from the elements around them. */
export interface Around {
  readonly marks: Marks;
  /** Their white space stands as written (`pre`). */
  readonly asWritten: boolean;
  /**
   * Their no-break spaces are no typography: Word and Safari write a second space as one, Word on the web ends
   * paragraphs with one, Word draws a tab and what follows a number with several.
   */
  readonly falseNoBreaks: boolean;
  /** Their line has a weight and a slant of its own, as titles and captions have: what a block says of them is no mark. */
  readonly inStyledLine: boolean;
}

export const nothingAround: Around = {
  marks: {},
  asWritten: false,
  falseNoBreaks: false,
  inStyledLine: false,
};

/** The same inside of a line with a style of its own. */
export function inStyledLine(outer: Around): Around {
  return { ...outer, marks: withWeightOf({}, outer.marks), inStyledLine: true };
}

/** The marks, but strong and emphasis as the other ones have them. */
function withWeightOf({ strong, emphasis }: Marks, marks: Marks): Marks {
  const { strong: _, emphasis: __, ...others } = marks;
  return { ...others, ...(strong && { strong }), ...(emphasis && { emphasis }) };
}

export function around(element: HtmlElement, outer: Around, { resolve, dropped }: Reading): Around {
  const words = () => wordsTold(element.children);
  const stated = marksInside(element, outer.marks, (address) => resolve(address, words));
  const marks = outer.inStyledLine && isBlock(element) ? withWeightOf(outer.marks, stated) : stated;
  const style = styleOf(element);
  if (isStruckOut(element, style)) dropped.note('struck-out', words());
  const space = style.get('white-space');
  const falseNoBreaks =
    outer.falseNoBreaks ||
    style.get('mso-spacerun') === 'yes' ||
    style.has('mso-tab-count') ||
    style.get('mso-list') === 'ignore' ||
    hasClass(element, 'apple-converted-space', 'eop');
  // A tab of Mail, Pages and Google Docs says `pre` of itself; where it leads to depends on their paper.
  if (hasClass(element, 'apple-tab-span')) return { ...outer, marks, asWritten: false, falseNoBreaks };
  const asWritten =
    space === undefined
      ? outer.asWritten || element.name === 'pre' || element.name === 'listing' || element.name === 'xmp'
      : space.startsWith('pre') || space === 'break-spaces';
  return { ...outer, marks, asWritten, falseNoBreaks };
}

/** True when the element is left out, and why is noted. */
export function noteLeftOut(element: HtmlElement, { dropped, of }: Reading, insidePart = false): boolean {
  const why =
    leftOut(element) ??
    (of === 'fragment' || insidePart ? undefined : pageFurniture(element, of === 'whole-body'));
  if (why && why !== 'unseen') dropped.note(why, wordsFor(why, element));
  return why !== undefined;
}

function wordsFor(why: DroppedKind, element: HtmlElement): string {
  if (why === 'script' || why === 'style') return '';
  if (why === 'embed') return nameOf(element);
  return wordsTold(element.children).trim() || attribute(element, 'value') || nameOf(element);
}

/** What tells an element without words from others: its title, its address, else its name. */
function nameOf(element: HtmlElement): string {
  return (
    ['title', 'src', 'data'].map((name) => attribute(element, name)).find(Boolean) ??
    element.name.replace(/^.*:/, '')
  );
}

function isStruckOut({ name }: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  if (name === 's' || name === 'strike' || name === 'del') return true;
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  return line?.includes('line-through') === true;
}
