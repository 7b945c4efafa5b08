import type { Dropped, Leaf, Part } from '../../../article';

/**
 * Parts as lines to read: `kind: words`, slots and entries indented below. Marks are `*strong*`, `/emphasis/`,
 * `^super^`, `~sub~`, `[link](address)`; `⏎` is a line break, `␣` U+00A0, `⍽` U+202F.
 */
export function outline(parts: readonly Part[], dropped: readonly Dropped[] = []): string {
  const lines = (parts as readonly Loose[]).flatMap((part) => outlineOf(part, ''));
  const left = dropped.map(({ what, count, words }) => `dropped ${what} ×${count}${words && `: ${words}`}`);
  return `${[...lines, ...left].join('\n')}\n`;
}

interface Loose {
  readonly type: string;
  readonly children: readonly (Loose | Leaf)[];
  readonly [property: string]: unknown;
}

function outlineOf(part: Loose, indent: string): string[] {
  const { type, id: _, children, ...properties } = part;
  const stated = Object.values(properties).filter((value) => typeof value === 'string');
  const name = [indent + type, ...stated].join(' ');
  if (children.every((child) => 'text' in child))
    return [`${name}: ${(children as Leaf[]).map(marked).join('')}`.trimEnd()];
  return [name, ...(children as Loose[]).flatMap((child) => outlineOf(child, `${indent}  `))];
}

function marked({ text, strong, emphasis, superscript, subscript, link }: Leaf): string {
  let shown = text.replaceAll('\n', '⏎').replaceAll('\u00a0', '␣').replaceAll('\u202f', '⍽');
  if (superscript) shown = `^${shown}^`;
  if (subscript) shown = `~${shown}~`;
  if (emphasis) shown = `/${shown}/`;
  if (strong) shown = `*${shown}*`;
  return link ? `[${shown}](${link})` : shown;
}
