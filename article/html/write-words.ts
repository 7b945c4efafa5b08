import { isBlankText, type Leaf, textOf } from '../words';
import { type Html, html } from './html';
import { validAddress } from './valid-address';

const marks = ['link', 'strong', 'emphasis', 'superscript', 'subscript'] as const;
type Mark = (typeof marks)[number];

/**
 * Leaves as HTML: `a` around `strong` around `em` around `sup` or `sub`, neighbours under one mark in one element,
 * line feeds as `<br>`. Undefined when nothing would be seen; a link of which nothing would be seen is none, for it would stop
 * a keyboard at nothing (WCAG 2.2, 2.4.4). `links: false` where no link may stand: inside one.
 */
export function writeWords(leaves: readonly Leaf[], { links = true } = {}): Html | undefined {
  if (isBlankText(textOf(leaves))) return undefined;
  return html`${nested(leaves, links ? marks : marks.slice(1))}`;
}

function nested(leaves: readonly Leaf[], [mark, ...inner]: readonly Mark[]): Html[] {
  if (mark === undefined) return leaves.map(({ text }) => withBreaks(text));
  return grouped(leaves, mark).map((group) => {
    const words = nested(group, inner);
    const value = group[0]?.[mark];
    const isUnseenLink = mark === 'link' && isBlankText(textOf(group));
    return value === undefined || isUnseenLink ? html`${words}` : wrapped(mark, value, words);
  });
}

/** Neighbours with the same value of the mark, together. */
function grouped(leaves: readonly Leaf[], mark: Mark): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const leaf of leaves) {
    const group = groups.at(-1);
    if (group && group[0]?.[mark] === leaf[mark]) group.push(leaf);
    else groups.push([leaf]);
  }
  return groups;
}

function wrapped(mark: Mark, value: string | true, words: readonly Html[]): Html {
  switch (mark) {
    case 'link':
      return html`<a href="${validAddress(String(value))}">${words}</a>`;
    case 'strong':
      return html`<strong>${words}</strong>`;
    case 'emphasis':
      return html`<em>${words}</em>`;
    case 'superscript':
      return html`<sup>${words}</sup>`;
    case 'subscript':
      return html`<sub>${words}</sub>`;
  }
}

function withBreaks(text: string): Html {
  return html`${text.split('\n').map((line, at) => (at === 0 ? line : html`<br>${line}`))}`;
}
