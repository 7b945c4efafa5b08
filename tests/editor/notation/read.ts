import type { Range } from 'slate';
import { type Leaf, normalise, type Part } from '../../../article';

/**
 * An article written for reading: a line a line of words, two spaces deeper what is inside.
 *
 *     headline: Sony cède|            | the caret
 *     paragraph#a: Un [mot] de plus   [ ] the selection, ] [ when made backwards; #a the id, where it matters
 *     list:
 *       - première entrée
 *     figure(picture):
 *       caption: Pékin
 *     paragraph: deux⏎lignes, *gras*, _italique_, ‹https://example.org›un lien‹›
 *
 * A headline `T` is added where none is written; slots not written are empty.
 */
export function read(text: string): { parts: Part[]; selection: Range | null } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  const nodes: Written[] = [];
  for (const line of lines) {
    const depth = (line.search(/\S/) - margin) / 2;
    const siblings = depth === 0 ? nodes : nodesAt(nodes, depth);
    siblings.push(readLine(line.trim(), line));
  }
  if (!nodes.some(({ type }) => type === 'headline')) {
    const headline = { type: 'headline', children: [{ text: 'T' }] };
    nodes.splice(nodes[0]?.type === 'kicker' ? 1 : 0, 0, headline);
  }
  // Marks of the caret are taken out only when the tree stands, so that points have paths.
  const marked = normalise(nodes as never);
  return liftCaret(marked);
}

interface Written {
  type: string;
  id?: string;
  children: (Written | Leaf)[];
  [property: string]: unknown;
}

/** A picture for cases that only need one to be there. */
export const picture = {
  sha256: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 1600,
  height: 900,
  name: 'pekin.jpg',
} as const;

function nodesAt(nodes: Written[], depth: number): (Written | Leaf)[] {
  let at = nodes.at(-1);
  for (let down = 1; down < depth; down++) at = at?.children.at(-1) as Written | undefined;
  if (!at) throw new Error('A line is indented under nothing.');
  return at.children;
}

function readLine(line: string, whole: string): Written {
  if (line.startsWith('-')) return { type: 'list-entry', children: leaves(line.slice(1).trimStart()) };
  const match = /^([a-z-]+)(?:#(\w+))?(?:\(([^)]*)\))?:(?: (.*))?$/.exec(line);
  if (!match) throw new Error(`Not a line of the notation: ${whole}`);
  const [, type = '', id, property, words] = match;
  const holdsParts =
    words === undefined &&
    /^(list|figure|quotation|pull-quote|sidebar|related-link|unrecognised)$/.test(type);
  return {
    type,
    ...(id === undefined ? {} : { id }),
    ...(property === 'picture' ? { picture } : property === 'numbered' ? { style: 'numbered' } : {}),
    ...(type === 'unrecognised' ? { was: { type: 'poll' } } : {}),
    // The engine adds the slots that are not written.
    children: holdsParts ? [] : leaves(words ?? ''),
  };
}

function leaves(words: string): Leaf[] {
  const made: Leaf[] = [];
  const marks: Omit<Leaf, 'text'> = {};
  for (const piece of words.replaceAll('⏎', '\n').split(/(\*|_|‹[^›]*›)/)) {
    if (piece === '*') toggle(marks, 'strong');
    else if (piece === '_') toggle(marks, 'emphasis');
    else if (piece === '‹›') delete marks.link;
    else if (piece.startsWith('‹')) marks.link = piece.slice(1, -1);
    else if (piece !== '') made.push({ text: piece, ...marks });
  }
  return made.length > 0 ? made : [{ text: '' }];
}

function toggle(marks: Omit<Leaf, 'text'>, mark: 'strong' | 'emphasis'): void {
  if (marks[mark]) delete marks[mark];
  else marks[mark] = true;
}

function liftCaret(parts: Part[]): { parts: Part[]; selection: Range | null } {
  const found: Record<string, { path: number[]; offset: number }> = {};
  const lift = (node: object, path: number[]): object => {
    if ('text' in node) {
      let text = String(node.text);
      for (let at = text.search(/[|[\]]/); at >= 0; at = text.search(/[|[\]]/)) {
        found[text[at] ?? ''] = { path, offset: at };
        text = text.slice(0, at) + text.slice(at + 1);
      }
      return { ...node, text };
    }
    const { children } = node as { children: object[] };
    return { ...node, children: children.map((child, at) => lift(child, [...path, at])) };
  };
  const lifted = parts.map((part, at) => lift(part, [at])) as Part[];
  const anchor = found['|'] ?? found['['];
  const focus = found['|'] ?? found[']'];
  return { parts: lifted, selection: anchor && focus ? { anchor, focus } : null };
}
