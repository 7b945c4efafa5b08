import { chunkSize } from './create-article-editor';

/** Parts of the article in one box of the page: a chunk, or a part that came since and stands beside the chunks. */
export interface Box {
  readonly element: Element;
  /** How many parts stand before it in the article. */
  readonly before: number;
  /** How many it holds: a chunk not drawn yet as many as when the article was opened, for none comes or goes in one. */
  readonly holds: number;
}

/** What the page shows of the article, in its order. @param article the editable element */
export function* boxesInOrder(article: Element): Generator<Box> {
  let before = 0;
  for (const element of leavesOf(article)) {
    const holds = isEmpty(element) ? chunkSize : partsOf(element).length;
    yield { element, before, holds };
    before += holds;
  }
}

/** The parts drawn in a box, in their order. */
export function partsIn({ element }: Box): Element[] {
  return partsOf(element);
}

/** Chunks in which nothing but parts stands, and the parts that stand beside chunks. */
function* leavesOf(box: Element): Generator<Element> {
  for (const inner of box.children) {
    if (isPart(inner) || isEmpty(inner)) yield inner;
    // Where many parts were put in, their chunks stand in the one before.
    else if (inner.querySelector(':scope > .chunk')) yield* leavesOf(inner);
    else if (inner.classList.contains('chunk')) yield inner;
  }
}

function partsOf(element: Element): Element[] {
  return isPart(element) ? [element] : [...element.children].filter(isPart);
}

function isEmpty(element: Element): boolean {
  return element.hasAttribute('data-empty');
}

function isPart(element: Element): boolean {
  return element.getAttribute('data-slate-node') === 'element';
}
