import { isBlock } from '../../html/blocks';
import { collapseSpace, type Run } from '../../html/collapse';
import { findElement, firstNamed, type HtmlElement, type HtmlNode, isElement } from '../../html/tree';
import { wordsTold } from '../../html/words-told';
import type { AnyPart, HtmlReader } from '../../parts/define-part';
import { isBlankText, type Leaf, textOf, tidyLeaves } from '../../words';
import { claimed } from './claims';
import { leftOut } from './left-out';
import { entryCountedOtherwise } from './list-numbers';
import { emojiOf, figureOf, isInvisible, isTickBox, pictureName } from './pictures';
import { type Around, around, inStyledLine, noteLeftOut, type Reading } from './reading';
import { breakRun, readWords, textRun } from './runs';
import { isGrid, isLine, type Row, rowOf, rowsOf } from './tables';

/** The parts of a run of nodes, in order, without ids and not yet normalised. */
export function readParts(
  nodes: readonly HtmlNode[],
  context: Around,
  reading: Reading,
  inSidebar = false,
): AnyPart[] {
  const flow = new Flow(reading, inSidebar);
  flow.walk(nodes, context);
  flow.end();
  return flow.parts;
}

/**
 * Reads a page from its start to its end. What stands in no part of its own gathers as loose words until a block
 * begins or ends; then it becomes a paragraph, or several where empty lines divide it.
 */
class Flow {
  readonly parts: AnyPart[] = [];
  private loose: Run[] = [];
  private pictures: HtmlElement[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly inSidebar: boolean,
  ) {}

  walk(nodes: readonly HtmlNode[], context: Around): void {
    for (const node of nodes) {
      if (isElement(node)) this.element(node, context);
      else this.loose.push(textRun(node.text, context));
    }
  }

  end(): void {
    for (const leaves of splitAtEmptyLines(collapseSpace(this.loose)))
      this.add({ type: 'paragraph', id: '', children: leaves });
    this.loose = [];
    for (const image of this.pictures) this.addPicture(image);
    this.pictures = [];
  }

  private element(element: HtmlElement, context: Around): void {
    if (element.name === 'br') this.loose.push(breakRun(context));
    else if (element.name === 'img') this.image(element, context);
    else if (noteLeftOut(element, this.reading)) return;
    else if (element.name === 'hr') this.end();
    else if (isBlock(element)) this.block(element, context);
    else this.walk(element.children, around(element, context, this.reading));
  }

  private block(element: HtmlElement, context: Around): void {
    this.end();
    const inside = around(element, context, this.reading);
    const part = claimed(element, this.reader(inside), this.inSidebar);
    if (part) this.claimed(part, element);
    else if (element.name === 'table' && isGrid(element)) this.rows(rowsOf(element), inside);
    else if (element.name === 'tr' && isLine(rowOf(element))) this.rows([rowOf(element)], inside);
    else if (element.name === 'li') this.looseEntry(element, inside);
    else this.walk(element.children, inside);
    this.end();
  }

  private claimed(part: AnyPart, element: HtmlElement): void {
    if (part.type === 'list' && findElement(element.children, isShownList))
      this.reading.dropped.note('list-levels', wordsTold(firstNamed(element.children, 'li')?.children ?? []));
    const otherwise = part.type === 'list' ? entryCountedOtherwise(element) : undefined;
    if (otherwise !== undefined) this.reading.dropped.note('list-numbers', otherwise);
    if (part.type === 'figure' && !('picture' in part)) {
      const image = firstNamed(element.children, 'img');
      if (image) this.reading.dropped.note('picture', pictureName(image));
    }
    this.add(part);
  }

  /** The entries someone copied without their list. */
  private looseEntry(element: HtmlElement, context: Around): void {
    const children = readWords(element.children, context, this.reading, [], (image) =>
      this.pictures.push(image),
    );
    const entry = { type: 'list-entry', id: '', children };
    if (isBlank(entry)) return;
    const last = this.parts.at(-1);
    if (last?.type === 'list') last.children.push(entry);
    else this.add({ type: 'list', id: '', style: 'bulleted', children: [entry] } as AnyPart);
  }

  /** Each row as a line, its cells divided; an article has no tables. */
  private rows(rows: readonly Row[], context: Around): void {
    const first = rows.find(({ cells }) => cells.length > 1);
    if (first)
      this.reading.dropped.note(
        'table-grid',
        first.cells.map((cell) => wordsTold(cell.children).trim()).join(' | '),
      );
    for (const { cells, row } of rows) {
      if (row && noteLeftOut(row, this.reading, true)) continue;
      for (const [at, cell] of cells.entries()) {
        if (at > 0) this.loose.push(textRun(' | ', context));
        const words = this.reader(context).words([cell]);
        this.loose.push(
          ...words.map((leaf) => ({ leaf: { ...leaf, text: leaf.text.replaceAll('\n', ' ') } })),
        );
      }
      this.end();
    }
  }

  private image(element: HtmlElement, context: Around): void {
    const emoji = emojiOf(element);
    if (emoji === undefined) this.pictures.push(element);
    else this.loose.push(textRun(emoji, context));
  }

  private addPicture(image: HtmlElement): void {
    const alt = image.attributes.get('alt') ?? '';
    if (isInvisible(image) && alt.trim() === '') return;
    if (isTickBox(image)) {
      this.reading.dropped.note('form-control', alt);
      return;
    }
    this.reading.dropped.note('picture', pictureName(image));
    if (alt.trim() !== '') this.parts.push(figureOf(image) as AnyPart);
  }

  private add(part: AnyPart): void {
    if (!isBlank(part)) this.parts.push(part);
  }

  private reader(context: Around): HtmlReader {
    const { reading } = this;
    const wordsIn =
      (around: Around): HtmlReader['words'] =>
      (nodes, without = []) =>
        readWords(nodes, around, reading, without, (image) => this.pictures.push(image));
    const caption = wordsIn(inStyledLine(context));
    return {
      words: wordsIn(context),
      caption,
      title: (nodes) => (reading.isOurs ? caption(nodes) : withoutWeight(caption(nodes))),
      shown: (nodes) => nodes.filter((node) => !isElement(node) || !noteLeftOut(node, reading, true)),
      inner: (nodes) => readParts(nodes, context, reading, true),
    };
  }
}

/** A title without the strong that covers the whole of it; one on some of its words stays. */
function withoutWeight(title: readonly Leaf[]): Leaf[] {
  const isWhole = title.every(({ text, strong }) => strong || isBlankText(text));
  return isWhole ? tidyLeaves(title.map(({ strong: _, ...leaf }) => leaf)) : [...title];
}

function isShownList(element: HtmlElement): boolean {
  return (element.name === 'ul' || element.name === 'ol') && leftOut(element) === undefined;
}

/** True for a part that shows nothing: no word in it and no picture. */
function isBlank(part: object): boolean {
  if ('text' in part) return isBlankText(String(part.text));
  if ('picture' in part) return false;
  return 'children' in part && Array.isArray(part.children) && part.children.every(isBlank);
}

/** Loose words in paragraphs: an empty line between two, as mail programs and old editors write them. */
function splitAtEmptyLines(leaves: readonly Leaf[]): Leaf[][] {
  if (textOf(leaves) === '') return [];
  const paragraphs: Leaf[][] = [[]];
  let breaks = 0;
  for (const leaf of leaves) {
    for (const text of leaf.text.split(/(\n)/)) {
      if (text === '') continue;
      if (text === '\n') breaks++;
      else {
        if (breaks > 1) paragraphs.push([]);
        else if (breaks === 1) paragraphs.at(-1)?.push({ ...leaf, text: '\n' });
        breaks = 0;
        paragraphs.at(-1)?.push({ ...leaf, text });
      }
    }
  }
  return paragraphs;
}
