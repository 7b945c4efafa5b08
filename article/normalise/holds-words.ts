import { type Element, Node } from 'slate';
import { definitionOf, isPart } from '../parts';

/** True for what is made of words alone: paragraph and its like, a slot, a list entry. */
export function holdsWords(element: Element): boolean {
  return !isPart(element) || definitionOf(element.type).shape.of === 'words';
}

/** True when a node has no character at all; such a stray may go, for no word goes with it. */
export function isBlank(node: Node): boolean {
  return Node.string(node) === '';
}
