// Near an end of the page means within so many texts of it: looking there costs nothing, however long the article.
const near = 60;

const walk = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

const isIn = (node: Node, words: string): boolean => node instanceof Text && node.data.includes(words);

/** Whether one of the first texts under a node holds the words. */
export function holdsAtStart(root: Node, words: string): boolean {
  const walker = walk(root);
  for (let at = 0; at < near && walker.nextNode() !== null; at++) {
    if (isIn(walker.currentNode, words)) return true;
  }
  return false;
}

/** Whether one of the last texts under a node holds the words. */
export function holdsAtEnd(root: Node, words: string): boolean {
  const walker = walk(root);
  let last: Node | null = root;
  while (last?.lastChild) last = last.lastChild;
  if (last === null) return false;
  walker.currentNode = last;
  if (isIn(last, words)) return true;
  for (let at = 0; at < near && walker.previousNode() !== null; at++) {
    if (isIn(walker.currentNode, words)) return true;
  }
  return false;
}

/** The text that holds the words. Throws when there is none. */
export function textHolding(root: Node, words: string): Text {
  const walker = walk(root);
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text && isIn(walker.currentNode, words)) return walker.currentNode;
  }
  throw new Error(`No text on the page holds "${words}".`);
}
