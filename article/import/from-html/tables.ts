import { isBlock } from '../../html/blocks';
import { elementsIn, findElement, type HtmlElement, isElement } from '../../html/tree';

export interface Row {
  /** The row itself; a caption has none. */
  readonly row?: HtmlElement;
  readonly cells: readonly HtmlElement[];
}

/**
 * True for a table of facts, whose rows are read as lines; false for one that only lays a page out, as mail does:
 * it says so by its role, holds a table or has a cell with more than one block.
 */
export function isGrid(table: HtmlElement): boolean {
  if (table.attributes.get('role') === 'presentation') return false;
  if (findElement(table.children, ({ name }) => name === 'table')) return false;
  const rows = rowsOf(table);
  if (rows.every(({ cells }) => cells.length < 2)) return false;
  return rows.every(isLine);
}

/** True when every cell of the row can stand in a line beside the others. */
export function isLine({ cells }: Row): boolean {
  return cells.every((cell) => countBlocks(cell) < 2);
}

/** Rows in reading order, a caption as a row of its own. */
export function rowsOf(table: HtmlElement): Row[] {
  const rows: Row[] = [];
  for (const element of elementsIn(table.children)) {
    if (element.name === 'caption') rows.push({ cells: [element] });
    if (element.name === 'tr') rows.push(rowOf(element));
  }
  return rows;
}

export function rowOf(row: HtmlElement): Row {
  return { row, cells: row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th') };
}

function countBlocks({ children }: HtmlElement): number {
  let blocks = 0;
  for (const element of elementsIn(children)) {
    if (/^(?:h[1-6]|ul|ol|figure|blockquote)$/.test(element.name)) return 2;
    if (isBlock(element) && ++blocks > 1) break;
  }
  return blocks;
}
