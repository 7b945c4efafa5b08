import type { Editor, Point } from 'slate';
import type { Leaf } from '../../../article';

/** The article in the notation of `read.ts`, with the ids asked for and every other left out. */
export function show(
  editor: Pick<Editor, 'children' | 'selection'>,
  ids: ReadonlySet<string> = new Set(),
): string {
  const { selection } = editor;
  const isCaret = selection && same(selection.anchor, selection.focus);
  const places: [string, Point][] = !selection
    ? []
    : isCaret
      ? [['|', selection.anchor]]
      : [
          ['[', selection.anchor],
          [']', selection.focus],
        ];
  const draw = (node: object, path: number[]): string[] => {
    const { type, children } = node as { type: string; children: object[] };
    const indent = '  '.repeat(path.length - 1);
    const id = 'id' in node && ids.has(String(node.id)) ? `#${node.id}` : '';
    const property =
      'picture' in node ? '(picture)' : 'style' in node && node.style === 'numbered' ? '(numbered)' : '';
    const name = type === 'list-entry' ? '-' : `${type}${id}${property}:`;
    const [first] = children;
    if (first && 'text' in first) {
      const words = children.map((leaf, at) => drawLeaf(leaf as Leaf, [...path, at], places)).join('');
      return [`${indent}${name} ${words}`.trimEnd()];
    }
    return [`${indent}${name}`, ...children.flatMap((child, at) => draw(child, [...path, at]))];
  };
  return editor.children.flatMap((part, at) => draw(part, [at])).join('\n');
}

function drawLeaf(leaf: Leaf, path: number[], places: [string, Point][]): string {
  let { text } = leaf;
  const here = places
    .filter(([, point]) => point.path.join() === path.join())
    .sort(([, a], [, b]) => b.offset - a.offset);
  for (const [sign, { offset }] of here) text = text.slice(0, offset) + sign + text.slice(offset);
  text = text.replaceAll('\n', '⏎');
  if (leaf.emphasis) text = `_${text}_`;
  if (leaf.strong) text = `*${text}*`;
  return leaf.link === undefined ? text : `‹${leaf.link}›${text}‹›`;
}

function same(a: Point, b: Point): boolean {
  return a.offset === b.offset && a.path.join() === b.path.join();
}
